'use client';

import { useState } from 'react';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { afterTalkMessage, SILENT, type HeardTalk } from '@/lib/lecture/heard-talk';

/**
 * What a room talks of, from the messages that arrive from it.
 * @param room tells rooms apart; null without one. Another room begins with nothing.
 */
export function useHeardTalk(room: string | null) {
  const [heard, setHeard] = useState<{ room: string | null; talk: HeardTalk }>({
    room,
    talk: SILENT,
  });
  return {
    talk: heard.room === room ? heard.talk : SILENT,
    onMessage: (message: LectureMessage) =>
      setHeard((known) => {
        const before = known.room === room ? known.talk : SILENT;
        const talk = afterTalkMessage(before, message);
        return talk === known.talk ? known : { room, talk };
      }),
  };
}
