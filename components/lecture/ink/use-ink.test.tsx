import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { useInk } from './use-ink';

const stroke = (east: number): InkStroke => ({ colour: 'accent', on: 'map', points: [east, 0] });
const BEFOREHAND = [stroke(1)];

const inkOf = (state = { step: 0, live: null as string | null }) =>
  renderHook((shown) => useInk('a-tour', shown, shown.step === 0 ? BEFOREHAND : []), {
    initialProps: state,
  });

afterEach(() => sessionStorage.clear());

it('begins with what the step has been drawn on, and gives it back after a wiping', () => {
  const { result } = inkOf();
  expect(result.current.strokes).toEqual(BEFOREHAND);
  act(() => result.current.change({ kind: 'wipe' }));
  expect(result.current.strokes).toEqual([]);
  act(() => result.current.change({ kind: 'undo' }));
  expect(result.current.strokes).toEqual(BEFOREHAND);
});

it('keeps two strokes that come before the first one is rendered', () => {
  const { result } = inkOf({ step: 1, live: null });
  act(() => {
    result.current.change({ kind: 'add', stroke: stroke(2) });
    result.current.change({ kind: 'add', stroke: stroke(3) });
  });
  expect(result.current.strokes).toEqual([stroke(2), stroke(3)]);
});

it('finds each step as it was left, after a reload too', () => {
  const { result, rerender, unmount } = inkOf();
  act(() => result.current.change({ kind: 'add', stroke: stroke(2) }));
  rerender({ step: 0, live: 'from=2018' });
  expect(result.current.strokes).toEqual([]);
  rerender({ step: 0, live: null });
  expect(result.current.strokes).toEqual([stroke(1), stroke(2)]);
  unmount();
  expect(inkOf().result.current.strokes).toEqual([stroke(1), stroke(2)]);
});

it('takes over what another screen has drawn', () => {
  const { result } = inkOf();
  act(() => result.current.adopt('0', [stroke(7)]));
  expect(result.current.strokes).toEqual([stroke(7)]);
});
