'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { LectureChannel, OpenLectureChannel } from './lecture-channel';

interface ChannelOptions {
  readonly onMessage: (message: LectureMessage) => void;
  /** Right after it has been opened. */
  readonly onOpen?: (channel: LectureChannel) => void;
}

/** Keeps a channel open while there is one to open. @returns what sends a message over it. */
export function useLectureChannel(
  open: OpenLectureChannel | null,
  { onMessage, onOpen }: ChannelOptions,
): (message: LectureMessage) => void {
  const channel = useRef<LectureChannel | null>(null);
  const receive = useEffectEvent(onMessage);
  const begin = useEffectEvent((opened: LectureChannel) => onOpen?.(opened));
  useEffect(() => {
    if (!open) return;
    const opened = open((message) => receive(message));
    channel.current = opened;
    begin(opened);
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [open]);
  return (message) => channel.current?.send(message);
}
