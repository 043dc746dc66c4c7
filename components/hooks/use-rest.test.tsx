import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRest } from './use-rest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}
function touch(sign: string): void {
  act(() => {
    window.dispatchEvent(new Event(sign));
  });
}

it('rests when nothing was touched for so long, and no earlier', () => {
  const { result } = renderHook(() => useRest(60_000));
  pass(59_000);
  expect(result.current).toBe(false);
  pass(1000);
  expect(result.current).toBe(true);
});

it.each(['pointermove', 'keydown', 'wheel', 'focusin'])(
  'is woken by %s, and waits anew',
  (sign) => {
    const { result } = renderHook(() => useRest(60_000));
    pass(60_000);
    touch(sign);
    expect(result.current).toBe(false);
    pass(59_000);
    touch(sign);
    pass(59_000);
    expect(result.current).toBe(false);
  },
);

it('leaves nothing behind', () => {
  const { unmount } = renderHook(() => useRest(60_000));
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
