import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useOfflineReady, type Prefetch } from './use-offline-ready';

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const done: Prefetch = () => Promise.resolve();

/** Something to fetch that a test ends when it likes. */
function held() {
  let end!: () => void;
  const prefetch = vi.fn<Prefetch>(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  return { prefetch, end: () => end() };
}

function prepare(prefetches: readonly Prefetch[], { first = done, isRecordThere = true } = {}) {
  return renderHook(
    (props: { isRecordThere: boolean }) =>
      useOfflineReady({ first, prefetches: () => prefetches, ...props }),
    { initialProps: { isRecordThere } },
  );
}

beforeEach(() => void vi.useFakeTimers());

it('begins when the record is there and the first step has had its time', async () => {
  const prefetch = vi.fn<Prefetch>(done);
  const { result, rerender } = prepare([prefetch, prefetch], { isRecordThere: false });
  await wait(10_000);
  expect(prefetch).not.toHaveBeenCalled();
  rerender({ isRecordThere: true });
  await wait(1499);
  expect(prefetch).not.toHaveBeenCalled();
  expect(result.current).toBeNull();
  await wait(1);
  expect(result.current).toEqual({ loaded: 2, of: 2 });
});

it('does what is first before all others', async () => {
  const first = held();
  const prefetch = vi.fn<Prefetch>(done);
  const { result } = prepare([prefetch], { first: first.prefetch });
  await wait(5000);
  expect(prefetch).not.toHaveBeenCalled();
  first.end();
  await wait(0);
  expect(result.current).toEqual({ loaded: 1, of: 1 });
});

it('fetches four at a time', async () => {
  const all = Array.from({ length: 6 }, held);
  const { result } = prepare(all.map(({ prefetch }) => prefetch));
  await wait(1500);
  const begun = () => all.filter(({ prefetch }) => prefetch.mock.calls.length > 0).length;
  expect(begun()).toBe(4);
  all[1]!.end();
  await wait(0);
  expect(begun()).toBe(5);
  expect(result.current).toEqual({ loaded: 1, of: 6 });
});

it('tries four times, each after a longer pause, and then leaves it', async () => {
  const failing = vi.fn<Prefetch>(() => Promise.reject(new Error('offline')));
  const { result } = prepare([failing, done]);
  await wait(1500);
  expect(failing).toHaveBeenCalledTimes(1);
  await wait(800);
  expect(failing).toHaveBeenCalledTimes(2);
  await wait(1600);
  expect(failing).toHaveBeenCalledTimes(3);
  await wait(60_000);
  expect(failing).toHaveBeenCalledTimes(4);
  expect(result.current).toEqual({ loaded: 1, of: 2 });
});

it('asks for all again when the network is back', async () => {
  let isOnline = false;
  const { result } = prepare([
    () => (isOnline ? Promise.resolve() : Promise.reject(new Error('offline'))),
  ]);
  await wait(60_000);
  expect(result.current).toBeNull();
  isOnline = true;
  act(() => void window.dispatchEvent(new Event('online')));
  await wait(1500);
  expect(result.current).toEqual({ loaded: 1, of: 1 });
});

it('fetches no more once the lecture is left', async () => {
  const all = Array.from({ length: 5 }, held);
  const { unmount } = prepare(all.map(({ prefetch }) => prefetch));
  await wait(1500);
  unmount();
  all[0]!.end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(all[4]!.prefetch).not.toHaveBeenCalled();
});
