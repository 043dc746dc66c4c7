import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useSpokenSummary } from './use-spoken-summary';

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());

function summary() {
  const { result, rerender } = renderHook(
    ({ year, filters, playing }) => useSpokenSummary(`${filters} in ${year}`, filters, playing),
    { initialProps: { year: 1990, filters: 'visits', playing: false } },
  );
  return { said: () => result.current, show: rerender };
}

it('is said once it has been the same for a moment', () => {
  const { said, show } = summary();
  for (const year of [1990, 1991, 1992]) {
    show({ year, filters: 'visits', playing: false });
    wait(1000);
    expect(said()).toBe('');
  }
  wait(200);
  expect(said()).toBe('visits in 1992');
});

it('says nothing of the years that play, and where they have come to when they end', () => {
  const { said, show } = summary();
  wait(1200);
  for (const year of [1995, 1996]) {
    show({ year, filters: 'visits', playing: true });
    wait(3000);
    expect(said()).toBe('visits in 1990');
  }
  show({ year: 1996, filters: 'visits', playing: false });
  wait(1200);
  expect(said()).toBe('visits in 1996');
});

it('says what a filter that is set while it plays has made of the view, once', () => {
  const { said, show } = summary();
  wait(1200);
  show({ year: 1995, filters: 'visits', playing: true });
  show({ year: 1995, filters: 'summits', playing: true });
  wait(700);
  show({ year: 1996, filters: 'summits', playing: true });
  wait(500);
  expect(said()).toBe('summits in 1996');
  show({ year: 1997, filters: 'summits', playing: true });
  wait(3000);
  expect(said()).toBe('summits in 1996');
});
