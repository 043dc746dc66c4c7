'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { browserChannel, type OpenLectureChannel } from '../channel/lecture-channel';
import { useLectureChannel } from '../channel/use-lecture-channel';
import type { LectureMessage, ScreenPoint } from '@/lib/lecture/lecture-message';
import {
  afterCommand,
  isNewer,
  lectureAt,
  type LectureCommand,
  type LectureState,
} from '@/lib/lecture/lecture-state';
import { persistedLecture, persistLecture } from './lecture-memory';

interface LectureOptions {
  readonly reference: string;
  readonly steps: number;
  /** Where the address says that the lecture stands, from 0. */
  readonly step: number;
  /** To other devices, once it has been asked for. */
  readonly room: OpenLectureChannel | null;
  readonly onStepChange: (step: number) => void;
  /** Hears what comes from the other devices, besides what the lecture itself understands. */
  readonly onRoomMessage?: (message: LectureMessage) => void;
}

export interface Lecture {
  readonly state: LectureState;
  readonly command: (command: LectureCommand) => void;
  readonly pointAt: (point: ScreenPoint | null) => void;
  /** To the other devices alone. */
  readonly sendToRoom: (message: LectureMessage) => void;
}

/** Holds the lecture's state, persists it over a reload, and sends it to the other windows. */
export function useLecture({
  reference,
  steps,
  step,
  room,
  onStepChange,
  onRoomMessage,
}: LectureOptions): Lecture {
  const [windows] = useState(() => browserChannel(reference));
  const [state, setState] = useState(
    () => persistedLecture(reference, { step, steps }) ?? lectureAt(step, Date.now()),
  );
  const command = (asked: LectureCommand) =>
    setState((current) => afterCommand(current, asked, steps));

  const receive = (message: LectureMessage) => {
    if (message.kind === 'join') send({ kind: 'state', state });
    if (message.kind === 'command') command(message.command);
    // A second screen of the same lecture, or the same page opened twice by mistake: both agree.
    if (message.kind === 'state' && message.state.step < steps) {
      setState((current) => (isNewer(message.state, current) ? message.state : current));
    }
  };
  const sendToWindows = useLectureChannel(windows, {
    onMessage: receive,
    onOpen: (channel) => channel.send({ kind: 'join' }),
  });
  const sendToRoom = useLectureChannel(room, {
    onMessage: (message) => {
      receive(message);
      onRoomMessage?.(message);
    },
  });
  const send = (message: LectureMessage) => {
    sendToWindows(message);
    sendToRoom(message);
  };

  const leave = useEffectEvent(() => send({ kind: 'leave' }));
  useEffect(() => {
    const listener = () => leave();
    window.addEventListener('pagehide', listener);
    return () => window.removeEventListener('pagehide', listener);
  }, []);

  const sendState = useEffectEvent(() => send({ kind: 'state', state }));
  useEffect(() => {
    persistLecture(reference, state);
    sendState();
  }, [reference, state, room]);

  // The address only follows: read back, it would be late and undo a quick second step.
  const reportStep = useEffectEvent(onStepChange);
  useEffect(() => reportStep(state.step), [state.step]);

  return { state, command, pointAt: (at) => send({ kind: 'pointer', at }), sendToRoom };
}
