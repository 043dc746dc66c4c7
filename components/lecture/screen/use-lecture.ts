'use client';

import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import { useInk, type Ink } from '../ink/use-ink';
import {
  browserChannel,
  type LectureChannel,
  type OpenLectureChannel,
} from '../channel/lecture-channel';
import { useLectureChannel } from '../channel/use-lecture-channel';
import type { LectureMessage, MapPoint, ScreenPoint } from '@/lib/lecture/lecture-message';
import type { Drawing } from '@/lib/lecture/ink/ink-sheet';
import { isNewer, type LectureCommand, type LectureState } from '@/lib/lecture/lecture-state';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { persistLecture } from './lecture-memory';

export interface LectureRules {
  /** Where it begins, or stood before a reload. */
  readonly begin: () => LectureState;
  readonly after: (state: LectureState, command: LectureCommand) => LectureState;
  /** Whether a state of another window can be shown here. */
  readonly isKnown: (state: LectureState) => boolean;
  /** For the address, which only follows: read back, it would be late and undo a quick second step. */
  readonly onStateChange: (state: LectureState) => void;
}

interface LectureOptions extends LectureRules {
  readonly reference: string;
  /** What each step has been drawn on before the lecture. */
  readonly inkOf: (step: number) => readonly InkStroke[];
  /** To other devices, once it has been asked for. */
  readonly room: OpenLectureChannel | null;
  /** The step is to be as it was, also if only a hand in this window has moved its map. */
  readonly onReturn: () => void;
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

type Action =
  | { readonly kind: 'command'; readonly command: LectureCommand }
  | { readonly kind: 'heard'; readonly state: LectureState };

/** While a view is dragged or played, other windows and devices are told of it this often. */
const LIVE_EVERY_MS = 120;

/** Holds the lecture's state, persists it over a reload, and sends it to the other windows. */
export function useLecture({
  reference,
  inkOf,
  room,
  onReturn,
  onPoint,
  onRoomMessage,
  ...rules
}: LectureOptions): Lecture {
  const [windows] = useState(() => browserChannel(reference));
  // A reducer of the render in which it runs: steps may have been kept since the command was given.
  const [state, dispatch] = useReducer(
    (current: LectureState, action: Action) => {
      if (action.kind === 'command') return rules.after(current, action.command);
      return isNewer(action.state, current) ? action.state : current;
    },
    undefined,
    rules.begin,
  );
  const ink = useInk(reference, state, {
    beforehand: inkOf(state.step),
    // The room hears of the sheet that it sees, below.
    onDrawn: (drawing) => sendToWindows(inkMessage(drawing)),
  });
  const { sheet, strokes, isUntouched } = ink;
  const command = (asked: LectureCommand) => {
    // What a hand has moved is part of a picture that is frozen.
    if (asked.kind === 'return' && !state.isFrozen) onReturn();
    dispatch({ kind: 'command', command: asked });
  };

  const hasLeft = useRef(false);
  /** What comes from anywhere; a window that joins is answered where it asks. */
  const receive = (message: LectureMessage, answer: () => void) => {
    // The way out takes a moment, in which the page would still answer.
    if (message.kind === 'join' && !hasLeft.current) answer();
    if (message.kind === 'command') command(stamped(message.command));
    if (message.kind === 'point') onPoint(message.at);
    if (message.kind === 'draw') ink.change(message.change);
    if (message.kind === 'ink' && message.isBeforehand !== true) ink.adopt(message);
    // A second screen of the same lecture, or the same page opened twice by mistake: both agree.
    if (message.kind === 'state' && rules.isKnown(message.state)) {
      dispatch({ kind: 'heard', state: message.state });
    }
  };
  const sendToWindows: (message: LectureMessage) => void = useLectureChannel(windows, {
    onMessage: (message) =>
      receive(message, () => {
        sendToWindows({ kind: 'state', state });
        for (const drawing of ink.drawings()) sendToWindows(inkMessage(drawing));
        sendUntouched();
      }),
    onOpen: (channel) => channel.send({ kind: 'join' }),
    onClose: sayGoodbye,
  });
  const sendToRoom: (message: LectureMessage) => void = useLectureChannel(room, {
    onMessage: (message) => {
      receive(message, () => {
        sendToRoom({ kind: 'state', state });
        sendToRoom(inkMessage({ sheet, strokes }));
      });
      onRoomMessage?.(message);
    },
    onClose: sayGoodbye,
  });
  const send = (message: LectureMessage) => {
    sendToWindows(message);
    sendToRoom(message);
  };

  const sendUntouched = () => {
    if (isUntouched) sendToWindows({ ...inkMessage({ sheet, strokes }), isBeforehand: true });
  };
  const showInk = useEffectEvent(() => {
    sendToRoom(inkMessage({ sheet, strokes }));
    sendUntouched();
  });
  // As text: strokes are read anew when another sheet is drawn on.
  const drawn = JSON.stringify(strokes);
  useEffect(() => showInk(), [sheet, drawn, room]);

  const leave = () => {
    hasLeft.current = true;
    send({ kind: 'leave', why: 'left' });
  };
  const close = useEffectEvent(() =>
    send({ kind: 'leave', why: hasLeft.current ? 'left' : 'closed' }),
  );
  useEffect(() => {
    const listener = () => close();
    window.addEventListener('pagehide', listener);
    return () => window.removeEventListener('pagehide', listener);
  }, []);

  const sentRef = useRef<{ readonly state: LectureState; readonly at: number } | null>(null);
  const sendState = useEffectEvent(() => {
    sentRef.current = { state, at: performance.now() };
    send({ kind: 'state', state });
  });
  useEffect(() => {
    persistLecture(reference, state);
    const sent = sentRef.current;
    const isDragged = sent !== null && isOtherViewOnly(sent.state, state);
    const wait = isDragged ? sent.at + LIVE_EVERY_MS - performance.now() : 0;
    if (wait <= 0) {
      sendState();
      return;
    }
    const timer = setTimeout(() => sendState(), wait);
    return () => clearTimeout(timer);
  }, [reference, state, room]);

  const reportState = useEffectEvent(() => rules.onStateChange(state));
  useEffect(() => reportState(), [state.step, state.live, state.run?.kind]);

  return { state, command, pointAt: (at) => send({ kind: 'pointer', at }), leave, ink, sendToRoom };
}

/** The page goes elsewhere, while somebody can still be told. */
const sayGoodbye = (channel: LectureChannel) => channel.send({ kind: 'leave', why: 'left' });

/** By the clock of the screen, which the timer runs by: that of a phone may be minutes off. */
function stamped(command: LectureCommand): LectureCommand {
  return 'at' in command ? { ...command, at: Date.now() } : command;
}

const inkMessage = ({ sheet, strokes }: Drawing): Extract<LectureMessage, { kind: 'ink' }> => ({
  kind: 'ink',
  sheet,
  strokes: [...strokes],
});

/** Whether nothing but a live view differs, of the room or of a speaker who is ahead of it. */
function isOtherViewOnly(one: LectureState, other: LectureState): boolean {
  const without = ({ live, ahead, ...rest }: LectureState) => ({
    ...rest,
    revision: 0,
    live: live !== null,
    ahead: ahead && { ...ahead, live: ahead.live !== null },
  });
  return JSON.stringify(without(one)) === JSON.stringify(without(other));
}
