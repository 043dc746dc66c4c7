import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useThrottled } from './use-throttled';

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

function throttled() {
  const { result, rerender } = renderHook(
    ({ value, every }) => useThrottled(value, { every, rest: 500 }, ''),
    { initialProps: { value: 'a', every: 1000 } },
  );
  return {
    given: () => result.current,
    give: (value: string, every = 1000) => rerender({ value, every }),
  };
}

it('gives the first value at once, and then no more than one in its time', () => {
  const { given, give } = throttled();
  wait(0);
  expect(given()).toBe('a');
  const seen = new Set<string>();
  for (const value of ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
    give(value);
    wait(250);
    seen.add(given());
  }
  expect(seen.size).toBe(3);
  wait(1000);
  expect(given()).toBe('i');
});

it('gives what it holds back at once when it need not wait any more', () => {
  const { given, give } = throttled();
  wait(0);
  give('b');
  wait(100);
  expect(given()).toBe('a');
  give('b', 0);
  wait(0);
  expect(given()).toBe('b');
});

it('waits for a value that stays the same where it has no pace', () => {
  const { given, give } = throttled();
  wait(0);
  give('a', 0);
  wait(0);
  for (const value of ['b', 'c', 'd']) {
    give(value, 0);
    wait(499);
    expect(given()).toBe('a');
  }
  wait(1);
  expect(given()).toBe('d');
});
