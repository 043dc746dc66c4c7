'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LectureChannel, OpenLectureChannel } from '@/components/lecture/lecture-channel';
import type { LectureMessage, ScreenPoint } from '@/lib/lecture/lecture-message';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';

const ASK_EVERY_MS = 2000;
/** Two questions unanswered. */
const LOST_AFTER_MS = 5000;

export interface Followed {
  /** What the screen said last; null until it has said anything. */
  readonly state: LectureState | null;
  readonly isConnected: boolean;
  /** Where the laser points on the screen. */
  readonly pointer: ScreenPoint | null;
  readonly command: (command: LectureCommand) => void;
}

/** Follows the lecture of another window, and steers it. */
export function useFollower(channels: readonly OpenLectureChannel[]): Followed {
  const [state, setState] = useState<LectureState | null>(null);
  const [pointer, setPointer] = useState<ScreenPoint | null>(null);
  const [isConnected, setConnected] = useState(false);
  const open = useRef<readonly LectureChannel[]>([]);
  const heardAt = useRef(0);

  const hear = useEffectEvent((message: LectureMessage) => {
    if (message.kind === 'pointer') setPointer(message.at);
    if (message.kind === 'goodbye') setConnected(false);
    if (message.kind !== 'state') return;
    heardAt.current = Date.now();
    setConnected(true);
    setState((known) => (known?.revision === message.state.revision ? known : message.state));
  });
  useEffect(() => {
    open.current = channels.map((openChannel) => openChannel((message) => hear(message)));
    const ask = () => {
      if (Date.now() - heardAt.current > LOST_AFTER_MS) setConnected(false);
      for (const channel of open.current) channel.say({ kind: 'hello' });
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const channel of open.current) channel.close();
      open.current = [];
    };
  }, [channels]);

  return {
    state,
    isConnected,
    pointer,
    command: (command) => {
      for (const channel of open.current) channel.say({ kind: 'command', command });
    },
  };
}
