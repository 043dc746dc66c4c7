import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { lectureAt, type LectureState } from '@/lib/lecture/lecture-state';
import type { OpenLectureChannel } from './lecture-channel';
import { useFollower } from './use-follower';

const at = (step: number, revision: number): LectureState => ({
  ...lectureAt(step, 0),
  revision,
});

function follow() {
  const sent: LectureMessage[] = [];
  const close = vi.fn<() => void>();
  let receive!: (message: LectureMessage) => void;
  const channel: OpenLectureChannel = (onMessage) => {
    receive = onMessage;
    return { send: (message) => sent.push(message), close };
  };
  const { result, unmount } = renderHook(() => useFollower(channel));
  return {
    sent,
    close,
    unmount,
    followed: () => result.current,
    joins: () => sent.filter(({ kind }) => kind === 'join').length,
    receive: (message: LectureMessage) => act(() => receive(message)),
  };
}

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

it('joins at once and then every two seconds, and knows nothing until a screen answers', () => {
  const follower = follow();
  expect(follower.joins()).toBe(1);
  expect(follower.followed()).toMatchObject({ state: null, isConnected: null });
  wait(4000);
  expect(follower.joins()).toBe(3);
  follower.receive({ kind: 'state', state: at(3, 5) });
  expect(follower.followed()).toMatchObject({ state: { step: 3 }, isConnected: true });
});

it('is not connected after three times without an answer, and again with one', () => {
  const follower = follow();
  wait(4000);
  expect(follower.followed().isConnected).toBeNull();
  wait(2000);
  expect(follower.followed().isConnected).toBe(false);
  follower.receive({ kind: 'state', state: at(3, 5) });
  expect(follower.followed().isConnected).toBe(true);
  // Each answer counts from the beginning.
  wait(4000);
  expect(follower.followed().isConnected).toBe(true);
});

it('does not go back to a state that arrives late', () => {
  const follower = follow();
  follower.receive({ kind: 'state', state: at(3, 5) });
  follower.receive({ kind: 'state', state: at(2, 4) });
  expect(follower.followed().state?.step).toBe(3);
});

it('follows a screen that was opened anew, though it counts from the beginning', () => {
  const follower = follow();
  follower.receive({ kind: 'state', state: at(3, 5) });
  follower.receive({ kind: 'leave' });
  expect(follower.followed().isConnected).toBe(false);
  follower.receive({ kind: 'state', state: at(0, 0) });
  expect(follower.followed()).toMatchObject({ state: { step: 0 }, isConnected: true });
});

it('asks at once for another screen when one leaves, and has no pointer of the one that left', () => {
  const follower = follow();
  follower.receive({ kind: 'pointer', at: { x: 0.5, y: 0.5 } });
  expect(follower.followed().pointer).toEqual({ x: 0.5, y: 0.5 });
  follower.receive({ kind: 'leave' });
  expect(follower.joins()).toBe(2);
  expect(follower.followed().pointer).toBeNull();
});

it('tells how the screen went, until one is there again', () => {
  const follower = follow();
  follower.receive({ kind: 'state', state: at(3, 5) });
  follower.receive({ kind: 'leave', why: 'left' });
  expect(follower.followed()).toMatchObject({ isConnected: false, farewell: 'left' });
  // As the server has it, which notices that the page is gone.
  follower.receive({ kind: 'leave' });
  expect(follower.followed().farewell).toBe('left');
  follower.receive({ kind: 'state', state: at(3, 6) });
  expect(follower.followed()).toMatchObject({ isConnected: true, farewell: null });
  follower.receive({ kind: 'leave' });
  expect(follower.followed()).toMatchObject({ isConnected: false, farewell: null });
});

it('knows how many others follow, once somebody has counted', () => {
  const follower = follow();
  expect(follower.followed().talk.followers).toBeNull();
  follower.receive({ kind: 'followers', count: 30, answered: 2 });
  expect(follower.followed().talk.followers).toBe(30);
});

it('points on the map of the screen', () => {
  const follower = follow();
  const point = { longitude: 106.9, latitude: 47.9, on: 'map' } as const;
  follower.followed().pointAt(point);
  expect(follower.sent.at(-1)).toEqual({ kind: 'point', at: point });
});

it('sends commands', () => {
  const follower = follow();
  follower.followed().command({ kind: 'next' });
  expect(follower.sent.at(-1)).toEqual({ kind: 'command', command: { kind: 'next' } });
});

it('closes its channel, and asks no more', () => {
  const follower = follow();
  follower.unmount();
  expect(follower.close).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(follower.joins()).toBe(1);
});

it('shows a drawing on its own step alone, whichever of the two comes first', () => {
  const stroke = { colour: 'accent' as const, on: 'map' as const, points: [127_000, 37_500] };
  const follower = follow();
  follower.receive({ kind: 'ink', sheet: '3', strokes: [stroke] });
  expect(follower.followed().ink).toEqual([]);
  follower.receive({ kind: 'state', state: at(3, 5) });
  expect(follower.followed().ink).toEqual([stroke]);
  follower.receive({ kind: 'state', state: { ...at(3, 6), live: 'from=2018' } });
  expect(follower.followed().ink).toEqual([]);
});

it('draws once what the screen says again', () => {
  const ink = (): LectureMessage => ({
    kind: 'ink',
    sheet: '3',
    strokes: [{ colour: 'accent', on: 'map', points: [127_000, 37_500] }],
  });
  const follower = follow();
  follower.receive({ kind: 'state', state: at(3, 5) });
  follower.receive(ink());
  const before = follower.followed().ink;
  follower.receive(ink());
  expect(follower.followed().ink).toBe(before);
  follower.receive({ kind: 'ink', sheet: '3', strokes: [] });
  expect(follower.followed().ink).toEqual([]);
});

it('has the drawing of a step again when the lecture comes back to it', () => {
  const stroke = { colour: 'accent' as const, on: 'map' as const, points: [127_000, 37_500] };
  const follower = follow();
  follower.receive({ kind: 'ink', sheet: '3', strokes: [stroke] });
  follower.receive({ kind: 'ink', sheet: '4', strokes: [] });
  follower.receive({ kind: 'state', state: at(4, 5) });
  expect(follower.followed().ink).toEqual([]);
  follower.receive({ kind: 'state', state: at(3, 6) });
  expect(follower.followed().ink).toEqual([stroke]);
});
