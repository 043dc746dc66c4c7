import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useDebounced } from './use-debounced';

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

it('gives a value once it has been the same for the whole time', () => {
  const { result, rerender } = renderHook(({ value }) => useDebounced(value, 100), {
    initialProps: { value: 'a' },
  });
  expect(result.current).toBe('a');
  rerender({ value: 'b' });
  wait(99);
  rerender({ value: 'c' });
  wait(99);
  expect(result.current).toBe('a');
  wait(1);
  expect(result.current).toBe('c');
});

it('waits for the first value too where another is given for the beginning', () => {
  const { result } = renderHook(() => useDebounced('a', 100, ''));
  expect(result.current).toBe('');
  wait(100);
  expect(result.current).toBe('a');
});
