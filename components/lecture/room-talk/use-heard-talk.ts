'use client';

import { useState } from 'react';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { afterTalkMessage, SILENT, type HeardTalk } from '@/lib/lecture/heard-talk';

/**
 * What a room talks of, from the messages that arrive from it.
 * @param room tells rooms apart; null without one. Another room begins with nothing.
 */
export function useHeardTalk(room: string | null) {
  const [heard, setHeard] = useState<Heard>(nothingOf(room));
  const known = heard.room === room ? heard : nothingOf(room);
  return {
    talk: known.talk,
    /** How often the room has asked a screen where the lecture stands: it may have begun anew each time. */
    joins: known.joins,
    onMessage: (message: LectureMessage) =>
      setHeard((current) => {
        const before = current.room === room ? current : nothingOf(room);
        const talk = afterTalkMessage(before.talk, message);
        const joins = before.joins + (message.kind === 'join' ? 1 : 0);
        return talk === current.talk && joins === current.joins ? current : { room, talk, joins };
      }),
  };
}

interface Heard {
  readonly room: string | null;
  readonly talk: HeardTalk;
  readonly joins: number;
}

const nothingOf = (room: string | null): Heard => ({ room, talk: SILENT, joins: 0 });
