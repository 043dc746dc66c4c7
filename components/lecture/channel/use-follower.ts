'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { NO_INK, sheetOf, type InkChange } from '@/lib/lecture/ink/ink-sheet';
import type { LectureMessage, ScreenPoint } from '@/lib/lecture/lecture-message';
import { isNewer, type LectureCommand, type LectureState } from '@/lib/lecture/lecture-state';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { OpenLectureChannel } from './lecture-channel';
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
  /** What is drawn on the screen's step. */
  readonly ink: readonly InkStroke[];
  readonly command: (command: LectureCommand) => void;
  /** Draws on the screen. */
  readonly draw: (change: InkChange) => void;
}

/** Follows the lecture of another window or device, and steers it. */
export function useFollower(channel: OpenLectureChannel): Followed {
  const [state, setState] = useState<LectureState | null>(null);
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  const [isConnected, setConnected] = useState<boolean | null>(null);
  const [sheet, setSheet] = useState<{ sheet: string; strokes: readonly InkStroke[] } | null>(null);
  const unanswered = useRef(0);

  const send = useLectureChannel(channel, {
    onMessage: (message: LectureMessage) => {
      if (message.kind === 'pointer') setPointer(message.at);
      if (message.kind === 'ink') setSheet(message);
      if (message.kind === 'leave') {
        // Of several screens another may go on: it answers at once.
        setConnected(false);
        setPointer(null);
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
    // The step may have come before its sheet.
    ink: state !== null && sheet?.sheet === sheetOf(state) ? sheet.strokes : NO_INK,
    draw: (change) => send({ kind: 'draw', change }),
    command: (command) => send({ kind: 'command', command }),
  };
}
