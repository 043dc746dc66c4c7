'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useInk, type Ink } from '../ink/use-ink';
import { browserChannel, type OpenLectureChannel } from '../channel/lecture-channel';
import { useLectureChannel } from '../channel/use-lecture-channel';
import type { LectureMessage, MapPoint, ScreenPoint } from '@/lib/lecture/lecture-message';
import {
  afterCommand,
  isNewer,
  lectureAt,
  type LectureCommand,
  type LectureState,
} from '@/lib/lecture/lecture-state';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { persistedLecture, persistLecture } from './lecture-memory';

interface LectureOptions {
  readonly reference: string;
  readonly steps: number;
  /** Where the address says that the lecture stands, from 0. */
  readonly step: number;
  /** What each step has been drawn on before the lecture. */
  readonly inkOf: (step: number) => readonly InkStroke[];
  /** To other devices, once it has been asked for. */
  readonly room: OpenLectureChannel | null;
  readonly onStepChange: (step: number) => void;
  /** The speaker points on the map, or no more. */
  readonly onPoint: (at: MapPoint | null) => void;
  /** Hears what comes from the other devices, besides what the lecture itself understands. */
  readonly onRoomMessage?: (message: LectureMessage) => void;
}

export interface Lecture {
  readonly state: LectureState;
  readonly command: (command: LectureCommand) => void;
  readonly pointAt: (point: ScreenPoint | null) => void;
  /** Says goodbye; the page is about to go elsewhere. */
  readonly leave: () => void;
  readonly ink: Ink;
  /** To the other devices alone. */
  readonly sendToRoom: (message: LectureMessage) => void;
}

/** Holds the lecture's state, persists it over a reload, and sends it to the other windows. */
export function useLecture({
  reference,
  steps,
  step,
  inkOf,
  room,
  onStepChange,
  onPoint,
  onRoomMessage,
}: LectureOptions): Lecture {
  const [windows] = useState(() => browserChannel(reference));
  const [state, setState] = useState(
    () => persistedLecture(reference, { step, steps }) ?? lectureAt(step, Date.now()),
  );
  const ink = useInk(reference, state, inkOf(state.step));
  const { sheet, strokes } = ink;
  const command = (asked: LectureCommand) =>
    setState((current) => afterCommand(current, asked, steps));

  const hasLeft = useRef(false);
  const receive = (message: LectureMessage) => {
    // The way out takes a moment, in which the page would still answer.
    if (message.kind === 'join' && !hasLeft.current) {
      send({ kind: 'state', state });
      sendInk();
    }
    if (message.kind === 'command') command(stamped(message.command));
    if (message.kind === 'point') onPoint(message.at);
    if (message.kind === 'draw') ink.change(message.change);
    if (message.kind === 'ink') ink.adopt(message.sheet, message.strokes);
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
      // The speaker's window of this browser is not in the room itself.
      if (message.kind === 'followers') sendToWindows(message);
      onRoomMessage?.(message);
    },
  });
  const send = (message: LectureMessage) => {
    sendToWindows(message);
    sendToRoom(message);
  };

  const sendInk = () => send({ kind: 'ink', sheet, strokes: [...strokes] });
  const sendChangedInk = useEffectEvent(sendInk);
  useEffect(() => sendChangedInk(), [sheet, strokes, room]);

  const leave = () => {
    hasLeft.current = true;
    send({ kind: 'leave', why: 'left' });
  };
  const leaveByItself = useEffectEvent(leave);
  const close = useEffectEvent(() =>
    send({ kind: 'leave', why: hasLeft.current ? 'left' : 'closed' }),
  );
  // A layout effect ends before the effects do that close the channels.
  useLayoutEffect(() => {
    hasLeft.current = false;
    const listener = () => close();
    window.addEventListener('pagehide', listener);
    return () => {
      window.removeEventListener('pagehide', listener);
      leaveByItself();
    };
  }, []);

  const sendState = useEffectEvent(() => send({ kind: 'state', state }));
  useEffect(() => {
    persistLecture(reference, state);
    sendState();
  }, [reference, state, room]);

  // The address only follows: read back, it would be late and undo a quick second step.
  const reportStep = useEffectEvent(onStepChange);
  useEffect(() => reportStep(state.step), [state.step]);

  return { state, command, pointAt: (at) => send({ kind: 'pointer', at }), leave, ink, sendToRoom };
}

/** By the clock of the screen, which the timer runs by: that of a phone may be minutes off. */
function stamped(command: LectureCommand): LectureCommand {
  return 'at' in command ? { ...command, at: Date.now() } : command;
}
