import { act, renderHook } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import messages from '@/messages/en.json';
import { useSpokenCaption } from './use-caption';

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

const at = (title: string) => ({
  caption: { when: `day of ${title}`, titles: [title], more: 0 },
  event: { title } as EventSummary,
  begun: [],
});

interface Props {
  readonly title: string;
  readonly playing?: boolean;
  readonly scrubbed?: boolean;
}

function spoken(first: Props) {
  const { result, rerender } = renderHook(
    ({ title, playing = false, scrubbed = false }: Props) =>
      useSpokenCaption(at(title), { playing, scrubbed, otherwise: '' }),
    {
      initialProps: first,
      wrapper: ({ children }: { children: ReactNode }) => (
        <NextIntlClientProvider locale="en" messages={messages}>
          {children}
        </NextIntlClientProvider>
      ),
    },
  );
  return { said: () => result.current, show: rerender };
}

it('says where steps by hand have led once there are no more', () => {
  const { said, show } = spoken({ title: 'a' });
  wait(2000);
  const heard = new Set([said()]);
  for (const title of ['b', 'c', 'd', 'e']) {
    show({ title });
    wait(400);
    heard.add(said());
  }
  expect([...heard]).toEqual(['day of a: a']);
  wait(1200);
  expect(said()).toBe('day of e: e');
});

it('leaves the title to the slider that was moved', () => {
  const { said, show } = spoken({ title: 'a' });
  show({ title: 'b', scrubbed: true });
  wait(1200);
  expect(said()).toBe('day of b');
});

it('speaks at intervals while it plays, and at once when it is paused', () => {
  const { said, show } = spoken({ title: 'a' });
  wait(1200);
  show({ title: 'b', playing: true });
  wait(0);
  for (const title of ['c', 'd']) {
    show({ title, playing: true });
    wait(3000);
  }
  expect(said()).toBe('day of b: b');
  show({ title: 'd' });
  wait(0);
  expect(said()).toBe('day of d: d');
});
