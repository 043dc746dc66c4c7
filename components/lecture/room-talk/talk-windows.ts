'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { openWindowChannel, type WindowChannel } from '@/components/hooks/window-channel';
import { lectureMessageSchema, type LectureMessage } from '@/lib/lecture/lecture-message';
import { heardTalkSchema, SILENT, type HeardTalk } from '@/lib/lecture/heard-talk';

/** What fetches the answers of a room: its code, and a key of screen or speaker. */
const roomAccessSchema = z.object({ code: z.string(), key: z.string() });
export type RoomAccess = z.infer<typeof roomAccessSchema>;

/** What a speaker's window knows of the room, and how it speaks to it. */
export interface RoomSide {
  readonly talk: HeardTalk;
  /** Null without a room. */
  readonly access: RoomAccess | null;
  readonly send: (message: LectureMessage) => void;
}

/**
 * Only the screen's window is in the room. It tells the speaker's window of the same browser what the
 * room talks of, and sends to the room what that window wants.
 */
const windowTalkSchema = z.discriminatedUnion('kind', [
  /** From a window that was opened just now. */
  z.object({ kind: z.literal('hello') }),
  z.object({
    kind: z.literal('talk'),
    talk: heardTalkSchema,
    access: roomAccessSchema.nullable(),
  }),
  z.object({ kind: z.literal('send'), message: lectureMessageSchema }),
]);
type WindowTalk = z.infer<typeof windowTalkSchema>;

function openTalkChannel(name: string, onTalk: (talk: WindowTalk) => void): WindowChannel {
  return openWindowChannel(`third-neighbor:room-talk:${name}`, (data) => {
    const read = windowTalkSchema.safeParse(data);
    if (read.success) onTalk(read.data);
  });
}

interface TalkForWindowsOptions {
  /** Of the tour. */
  readonly name: string;
  readonly talk: HeardTalk;
  readonly access: RoomAccess | null;
  readonly send: (message: LectureMessage) => void;
}

/** For the screen: keeps the other windows of the lecture told. */
export function useTalkForWindows({ name, talk, access, send }: TalkForWindowsOptions): void {
  const channel = useRef<WindowChannel | null>(null);
  const tell = useEffectEvent(() => channel.current?.send({ kind: 'talk', talk, access }));
  const receive = useEffectEvent((heard: WindowTalk) => {
    if (heard.kind === 'hello') tell();
    if (heard.kind === 'send') send(heard.message);
  });
  useEffect(() => {
    const opened = openTalkChannel(name, (heard) => receive(heard));
    channel.current = opened;
    return () => opened.close();
  }, [name]);
  useEffect(() => tell(), [name, talk, access?.code, access?.key]);
}

/** For a window without a room of its own: what the screen's room talks of. */
export function useWindowTalk(name: string): RoomSide {
  const [heard, setHeard] = useState<{ talk: HeardTalk; access: RoomAccess | null }>({
    talk: SILENT,
    access: null,
  });
  const channel = useRef<WindowChannel | null>(null);
  useEffect(() => {
    const opened = openTalkChannel(name, (told) => {
      if (told.kind === 'talk') setHeard(told);
    });
    channel.current = opened;
    opened.send({ kind: 'hello' });
    return () => opened.close();
  }, [name]);
  return {
    ...heard,
    send: (message: LectureMessage) => channel.current?.send({ kind: 'send', message }),
  };
}
