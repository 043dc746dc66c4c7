import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { useTalkForWindows, useWindowTalk } from './talk-windows';
import { CHOICE, roomPoll, talkOf } from './testing';

/** Delivers at once, as a browser does in a task of its own. */
class OneRoom extends EventTarget {
  static readonly all = new Map<string, Set<OneRoom>>();
  constructor(readonly name: string) {
    super();
    OneRoom.all.set(name, (OneRoom.all.get(name) ?? new Set()).add(this));
  }
  postMessage(data: unknown) {
    const copy: unknown = structuredClone(data);
    for (const other of OneRoom.all.get(this.name) ?? []) {
      if (other !== this) other.dispatchEvent(new MessageEvent('message', { data: copy }));
    }
  }
  close() {
    OneRoom.all.get(this.name)?.delete(this);
  }
}

beforeEach(() => {
  OneRoom.all.clear();
  vi.stubGlobal('BroadcastChannel', OneRoom);
});

const access = { code: 'ABCDEF', key: 'secret' };

function lectureScreen(name: string) {
  const sent: LectureMessage[] = [];
  const { rerender } = renderHook(
    (told) => useTalkForWindows({ name, ...told, send: (message) => sent.push(message) }),
    { initialProps: { talk: talkOf({ poll: roomPoll(CHOICE), followers: 21 }), access } },
  );
  return { sent, tell: (talk: ReturnType<typeof talkOf>) => act(() => rerender({ talk, access })) };
}

it('a window that opens later knows what the room talks of, and every change', () => {
  const screen = lectureScreen('tour');
  const { result } = renderHook(() => useWindowTalk('tour'));
  expect(result.current).toMatchObject({ access, talk: { poll: { poll: CHOICE }, followers: 21 } });
  screen.tell(talkOf({ poll: null }));
  expect(result.current.talk.poll).toBeNull();
});

it('sends to the room through the screen', () => {
  const screen = lectureScreen('tour');
  const { result } = renderHook(() => useWindowTalk('tour'));
  act(() => result.current.send({ kind: 'set-poll', poll: null }));
  expect(screen.sent).toEqual([{ kind: 'set-poll', poll: null }]);
});

it('hears nothing of another lecture, and without a screen nothing at all', () => {
  lectureScreen('another');
  const { result } = renderHook(() => useWindowTalk('tour'));
  expect(result.current).toMatchObject({ access: null, talk: { isOpen: false } });
});
