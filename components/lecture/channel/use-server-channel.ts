'use client';

import { useState } from 'react';
import { RequestFailedError } from '@/components/queries/fetch-json';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { serverChannel, type ChannelStatus } from './server-channel';

/** The channel of a room for one who follows. @param key of the speaker; null for the audience. */
export function useServerChannel(code: string, key: string | null) {
  const [status, setStatus] = useState<ChannelStatus>('open');
  /** Why the room is not there any more; null while it may be. */
  const [gone, setGone] = useState<RequestFailedError | null>(null);
  /** What was said to the room last of what it has not taken. */
  const [refused, setRefused] = useState<LectureMessage | null>(null);
  const [channel] = useState(() =>
    serverChannel({
      code,
      key,
      onStatus: setStatus,
      onRefused: setRefused,
      onGone: (answered) => setGone(new RequestFailedError(answered, undefined, 'gone')),
    }),
  );
  return { channel, status, gone, refused };
}
