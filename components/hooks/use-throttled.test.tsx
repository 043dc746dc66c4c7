import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useThrottled } from './use-throttled';

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

function throttled() {
  const { result, rerender } = renderHook(({ value, ms }) => useThrottled(value, ms, ''), {
    initialProps: { value: 'a', ms: 1000 },
  });
  return {
    given: () => result.current,
    give: (value: string, ms = 1000) => rerender({ value, ms }),
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
