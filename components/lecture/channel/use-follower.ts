'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { NO_INK, sheetOf, type Drawing, type InkChange } from '@/lib/lecture/ink/ink-sheet';
import type {
  Farewell,
  LectureMessage,
  MapPoint,
  ScreenPoint,
} from '@/lib/lecture/lecture-message';
import { isNewer, type LectureCommand, type LectureState } from '@/lib/lecture/lecture-state';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { OpenLectureChannel } from './lecture-channel';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import { useHeardTalk } from '../room-talk/use-heard-talk';
import { useLectureChannel } from './use-lecture-channel';

const ASK_EVERY_MS = 2000;
/** As many messages in a row without an answer. */
const LOST_AFTER = 3;

export interface Followed {
  /** What the screen sent last; null until it has sent anything. */
  readonly state: LectureState | null;
  /** Null until the screen has answered, or has not for long enough. */
  readonly isConnected: boolean | null;
  /** Where the laser points on the screen. */
  readonly pointer: ScreenPoint | null;
  /** How the screen went, if it said so and none has come back. */
  readonly farewell: Farewell | null;
  readonly command: (command: LectureCommand) => void;
  /** Points on the map of the screen; null puts the laser away. */
  readonly pointAt: (point: MapPoint | null) => void;
  /** What the room asks and is asked; nothing where there is no room. */
  readonly talk: HeardTalk;
  readonly send: (message: LectureMessage) => void;
  /** What is drawn on the screen's step. */
  readonly ink: readonly InkStroke[];
  /** Draws on the screen. */
  readonly draw: (change: InkChange) => void;
}

/** Follows the lecture of another window or device, and steers it. */
export function useFollower(channel: OpenLectureChannel): Followed {
  const [state, setState] = useState<LectureState | null>(null);
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  const [isConnected, setConnected] = useState<boolean | null>(null);
  const [farewell, setFarewell] = useState<Farewell | null>(null);
  const [sheets, setSheets] = useState<Sheets>({});
  const unanswered = useRef(0);
  const heard = useHeardTalk('');

  const send = useLectureChannel(channel, {
    onMessage: (message: LectureMessage) => {
      heard.onMessage(message);
      if (message.kind === 'pointer') setPointer(message.at);
      if (message.kind === 'ink') setSheets((known) => withSheet(known, message));
      if (message.kind === 'leave') {
        // Of several screens another may go on: it answers at once.
        setConnected(false);
        setPointer(null);
        // The server says it once more, without a reason, when the page has gone.
        if (message.why) setFarewell(message.why);
        send({ kind: 'join' });
      }
      if (message.kind !== 'state') return;
      unanswered.current = 0;
      // A screen that was closed and opened anew counts from the beginning.
      setState((known) =>
        known === null || isConnected !== true || isNewer(message.state, known)
          ? message.state
          : known,
      );
      setConnected(true);
      setFarewell(null);
    },
  });
  const ask = useEffectEvent(() => {
    if (unanswered.current >= LOST_AFTER) setConnected(false);
    unanswered.current += 1;
    send({ kind: 'join' });
  });
  useEffect(() => {
    ask();
    const timer = setInterval(() => ask(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [channel]);

  return {
    state,
    isConnected,
    pointer,
    farewell,
    // The step may have come before its sheet.
    ink: (state !== null && sheets[sheetOf(state)]) || NO_INK,
    draw: (change) => send({ kind: 'draw', change }),
    command: (command) => send({ kind: 'command', command }),
    pointAt: (at) => send({ kind: 'point', at }),
    talk: heard.talk,
    send,
  };
}

/** What is drawn, by the names of the sheets. */
type Sheets = Readonly<Record<string, readonly InkStroke[]>>;

/** A screen says it again with each answer: the same strokes are then the same objects, drawn once. */
function withSheet(known: Sheets, { sheet, strokes }: Drawing): Sheets {
  const isKnown = JSON.stringify(known[sheet]) === JSON.stringify(strokes);
  return isKnown ? known : { ...known, [sheet]: strokes };
}
