import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Drawing } from '@/lib/lecture/ink/ink-sheet';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { useInk } from './use-ink';

const stroke = (east: number): InkStroke => ({ colour: 'accent', on: 'map', points: [east, 0] });
const BEFOREHAND = [stroke(1)];

const NONE: readonly InkStroke[] = [];
const onDrawn = vi.fn<(drawing: Drawing) => void>();
const inkOf = (state = { step: 0, live: null as string | null }) =>
  renderHook(
    (shown) =>
      useInk('a-tour', shown, { beforehand: shown.step === 0 ? BEFOREHAND : NONE, onDrawn }),
    { initialProps: state },
  );

afterEach(() => {
  sessionStorage.clear();
  onDrawn.mockClear();
});

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

it('takes over what another screen has drawn, which has told it by itself', () => {
  const { result } = inkOf();
  act(() => result.current.adopt({ sheet: '0', strokes: [stroke(7)] }));
  expect(result.current.strokes).toEqual([stroke(7)]);
  expect(onDrawn).not.toHaveBeenCalled();
});

it('tells what is drawn here, and nothing where nothing changes', () => {
  const { result } = inkOf({ step: 1, live: null });
  act(() => result.current.change({ kind: 'undo' }));
  expect(onDrawn).not.toHaveBeenCalled();
  expect(result.current).toMatchObject({ isUntouched: true });
  act(() => result.current.change({ kind: 'add', stroke: stroke(2) }));
  expect(onDrawn).toHaveBeenLastCalledWith({ sheet: '1', strokes: [stroke(2)] });
  expect(result.current).toMatchObject({ isUntouched: false });
});

it('takes a drawing along to another sheet', () => {
  const { result, rerender } = inkOf();
  act(() => result.current.put({ sheet: '4.live', strokes: [stroke(5)] }));
  expect(onDrawn).toHaveBeenCalledExactlyOnceWith({ sheet: '4.live', strokes: [stroke(5)] });
  rerender({ step: 4, live: 'from=2018' });
  expect(result.current.strokes).toEqual([stroke(5)]);
});
