import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTimeRun } from './use-time-run';

const extent = { first: 1940, last: 2025 };
const only = (year: number) => ({ from: year, to: year });

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
});
afterEach(() => vi.useRealTimers());

function running(first: number) {
  const { result, rerender } = renderHook(
    ({ year, frozen, still }: { year: number; frozen: boolean; still: boolean }) =>
      useTimeRun(only(year), { extent, still, frozen }).to,
    { initialProps: { year: first, frozen: false, still: false } },
  );
  return {
    year: () => result.current,
    set: (year: number, { frozen = false, still = false } = {}) =>
      rerender({ year, frozen, still }),
    pass: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
  };
}

it('goes by the clock and has arrived after 1.2 seconds', () => {
  const time = running(1950);
  time.set(2020);
  expect(time.year()).toBe(1950);
  time.pass(600);
  expect(time.year()).toBeGreaterThan(1970);
  expect(time.year()).toBeLessThan(2000);
  time.pass(616);
  expect(time.year()).toBe(2020);
});

it('stands while it is frozen, and goes on from there', () => {
  const time = running(1950);
  time.set(2020);
  time.pass(300);
  time.set(2020, { frozen: true });
  const held = time.year();
  time.pass(5000);
  expect(time.year()).toBe(held);
  time.set(2020);
  time.pass(32);
  expect(time.year()).toBeGreaterThanOrEqual(held!);
  time.pass(1200);
  expect(time.year()).toBe(2020);
});

it('cuts without motion', () => {
  const time = running(1950);
  time.set(2020, { still: true });
  expect(time.year()).toBe(2020);
  time.set(2020, { still: true, frozen: true });
  expect(time.year()).toBe(2020);
});
