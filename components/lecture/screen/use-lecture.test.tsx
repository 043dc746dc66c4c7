import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LectureMessage, MapPoint } from '@/lib/lecture/lecture-message';
import { afterCommand, lectureAt } from '@/lib/lecture/lecture-state';
import type { OpenLectureChannel } from '../channel/lecture-channel';
import { useLecture } from './use-lecture';

/** The other windows: what they are sent while they listen, and what they send. */
const windows = { sent: [] as LectureMessage[], send: (_: LectureMessage) => {} };
vi.mock('../channel/lecture-channel', () => ({
  browserChannel: (): OpenLectureChannel => (onMessage) => {
    let isOpen = true;
    windows.send = onMessage;
    return {
      send: (message) => {
        if (isOpen) windows.sent.push(message);
      },
      close: () => {
        isOpen = false;
      },
    };
  },
}));

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  sessionStorage.clear();
  windows.sent = [];
});

function lecture() {
  const onPoint = vi.fn<(at: MapPoint | null) => void>();
  const inkOf = () => [];
  const { result, unmount } = renderHook(() =>
    useLecture({
      reference: 'rajin-corridor',
      begin: () => lectureAt(0, Date.now()),
      after: (state, command) => afterCommand(state, command, 4),
      isKnown: ({ step }) => step < 4,
      onStateChange: () => undefined,
      onReturn: () => undefined,
      inkOf,
      room: null,
      onPoint,
    }),
  );
  const receive = (message: LectureMessage) => act(() => windows.send(message));
  const farewells = () => windows.sent.filter(({ kind }) => kind === 'leave');
  const answers = () => windows.sent.filter(({ kind }) => kind === 'state').length;
  const leave = () => act(() => result.current.leave());
  return {
    state: () => result.current.state,
    receive,
    onPoint,
    unmount,
    leave,
    farewells,
    answers,
  };
}

it('says that the lecture is left, while somebody can still be told', () => {
  const { unmount, farewells } = lecture();
  expect(farewells()).toEqual([]);
  unmount();
  expect(farewells()).toEqual([{ kind: 'leave', why: 'left' }]);
});

it('says that the page is closed', () => {
  const { farewells } = lecture();
  window.dispatchEvent(new Event('pagehide'));
  expect(farewells()).toEqual([{ kind: 'leave', why: 'closed' }]);
});

it('answers nobody any more on the way out, which may end in another page', () => {
  const { leave, receive, farewells, answers } = lecture();
  receive({ kind: 'join' });
  const before = answers();
  leave();
  receive({ kind: 'join' });
  expect(answers()).toBe(before);
  window.dispatchEvent(new Event('pagehide'));
  expect(farewells()).toEqual([
    { kind: 'leave', why: 'left' },
    { kind: 'leave', why: 'left' },
  ]);
});

it('stops the timer by its own clock, whatever that of a phone says', () => {
  const { receive, state } = lecture();
  act(() => void vi.advanceTimersByTime(MINUTE));
  receive({ kind: 'command', command: { kind: 'pause-timer', at: NOW + 50 * MINUTE } });
  expect(state()).toMatchObject({ startedAt: NOW, pausedAt: NOW + MINUTE });
});

it('passes on where the speaker points, and changes nothing for it', () => {
  const { receive, onPoint, state } = lecture();
  const at = { longitude: 127, latitude: 37.5, on: 'map' } as const;
  const before = state();
  receive({ kind: 'point', at });
  receive({ kind: 'point', at: null });
  expect(onPoint.mock.calls).toEqual([[at], [null]]);
  expect(state()).toBe(before);
});
