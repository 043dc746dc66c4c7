'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { LectureChannel, OpenLectureChannel } from './lecture-channel';

interface ChannelOptions {
  readonly onMessage: (message: LectureMessage) => void;
  /** Right after it has been opened. */
  readonly onOpen?: (channel: LectureChannel) => void;
  /** Right before it is closed since the page goes; not where another one, or none, takes its place. */
  readonly onClose?: (channel: LectureChannel) => void;
}

/** Keeps a channel open while there is one to open. @returns what sends a message over it. */
export function useLectureChannel(
  open: OpenLectureChannel | null,
  { onMessage, onOpen, onClose }: ChannelOptions,
): (message: LectureMessage) => void {
  const channel = useRef<LectureChannel | null>(null);
  const receive = useEffectEvent(onMessage);
  const begin = useEffectEvent((opened: LectureChannel) => onOpen?.(opened));
  const end = useEffectEvent((opened: LectureChannel, own: OpenLectureChannel) => {
    if (own === open) onClose?.(opened);
  });
  useEffect(() => {
    if (!open) return;
    const opened = open((message) => receive(message));
    channel.current = opened;
    begin(opened);
    return () => {
      channel.current = null;
      end(opened, open);
      opened.close();
    };
  }, [open]);
  return (message) => channel.current?.send(message);
}
