import { act, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { lectureAt } from '@/lib/lecture/lecture-state';
import messages from '@/messages/vi.json';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import { ReturnStrip } from './return-strip';

const room = vi.hoisted(() => ({
  status: 'open',
  gone: null as Error | null,
  receive: (_message: unknown): void => undefined,
}));
const channel: OpenLectureChannel = (onMessage) => {
  room.receive = onMessage as (message: unknown) => void;
  return { send: () => undefined, close: () => undefined };
};
vi.mock('../channel/use-server-channel', () => ({
  useServerChannel: () => ({ channel, status: room.status, gone: room.gone }),
}));

const page = () => (
  <NextIntlClientProvider locale="vi" timeZone="UTC" messages={messages}>
    <ReturnStrip code="ACDEFG" />
  </NextIntlClientProvider>
);
let revision = 0;
const lecturerAt = (number: number) => {
  revision += 1;
  const state = { ...lectureAt(number - 1, 0), revision };
  act(() => room.receive({ kind: 'state', state } satisfies LectureMessage));
};
const strip = () => screen.queryByRole('link');

beforeEach(() => {
  Object.assign(room, { status: 'open', gone: null });
});

it('says where the lecturer is by now, and leads back to the room', () => {
  render(page());
  expect(strip()).toBeNull();
  lecturerAt(7);
  expect(strip()!.textContent).toBe('Giảng viên đang ở bước 7 · Quay lại');
  expect(strip()!.getAttribute('href')).toBe('/vi/follow?room=ACDEFG');
  lecturerAt(8);
  expect(strip()!.textContent).toContain('bước 8');
});

it.each([{ gone: new Error('410') }, { status: 'not-open' }])(
  'is gone with the room: %o',
  (end) => {
    const { rerender } = render(page());
    lecturerAt(7);
    expect(strip()).not.toBeNull();
    Object.assign(room, end);
    rerender(page());
    expect(strip()).toBeNull();
  },
);
