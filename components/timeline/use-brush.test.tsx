import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { YearRange } from '@/lib/time/year-range';
import { useBrush } from './use-brush';

/** A hundred years on a thousand pixels: ten pixels a year. */
const SCALE = { first: 1900, last: 1999, denseFrom: null, breakYear: null, stretch: 1 };
const HEIGHT = 100;
const xOf = (year: number) => (year - SCALE.first) * 10;

function brush(...first: YearRange[]) {
  const changes: { period: number; range: YearRange; history: string }[] = [];
  const hovered = vi.fn<(year: number | null) => void>();
  const Brush = () => {
    const axis = useRef<HTMLDivElement>(null);
    const [ranges, setRanges] = useState(first);
    const handlers = useBrush({
      axis,
      scale: SCALE,
      onHover: hovered,
      periods: ranges.map((range, period) => ({
        range,
        onChange: (next, history) => {
          changes.push({ period, range: next, history });
          setRanges((all) => all.map((one, index) => (index === period ? next : one)));
        },
      })),
    });
    return (
      <div data-testid="brush" {...handlers}>
        <div ref={axis} data-testid="axis" />
      </div>
    );
  };
  render(<Brush />);
  const element = screen.getByTestId('brush');
  element.setPointerCapture = () => undefined;
  vi.spyOn(screen.getByTestId('axis'), 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 1000, HEIGHT),
  );
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, button: 0, pointerId: 1 });
  return {
    changes,
    hovered,
    cancel: () => fireEvent.pointerCancel(element),
    press: (x: number, y = 10, button = 0) =>
      fireEvent.pointerDown(element, { ...at(x, y), button }),
    move: (x: number, y = 10) => fireEvent.pointerMove(element, at(x, y)),
    release: () => fireEvent.pointerUp(element),
    leave: () => act(() => void fireEvent.pointerLeave(element)),
  };
}

const RANGE = { from: 1940, to: 1959 };
const ALL = { from: 1900, to: 1999 };

it('drags an end to other years, which is one step of the history', () => {
  const timeline = brush(RANGE);
  timeline.press(xOf(1940) - 8);
  timeline.move(xOf(1930) - 8);
  timeline.move(xOf(1920) - 8);
  timeline.release();
  expect(timeline.changes).toEqual([
    { period: 0, range: { from: 1930, to: 1959 }, history: 'push' },
    { period: 0, range: { from: 1920, to: 1959 }, history: 'replace' },
  ]);
});

it('moves the window as a whole', () => {
  const timeline = brush(RANGE);
  timeline.press(xOf(1950));
  timeline.move(xOf(1960));
  expect(timeline.changes.at(-1)?.range).toEqual({ from: 1950, to: 1969 });
});

it('draws a new range where there is none', () => {
  const timeline = brush(ALL);
  timeline.press(xOf(1950) + 5);
  timeline.move(xOf(1960) + 5);
  expect(timeline.changes.at(-1)?.range).toEqual({ from: 1950, to: 1960 });
});

it('takes a click for one year, though the hand shakes', () => {
  const timeline = brush(ALL);
  timeline.press(xOf(1950) + 9);
  timeline.move(xOf(1951) + 2);
  timeline.release();
  expect(timeline.changes).toEqual([
    { period: 0, range: { from: 1950, to: 1950 }, history: 'push' },
  ]);
});

it('changes nothing by a click on an end, by another button, or by moving alone', () => {
  const timeline = brush(RANGE);
  timeline.press(xOf(1940) - 8);
  timeline.release();
  timeline.press(xOf(1950), 10, 2);
  timeline.move(xOf(1980));
  timeline.release();
  expect(timeline.changes).toEqual([]);
});

it('says nothing twice while the years stay the same', () => {
  const timeline = brush(RANGE);
  timeline.press(xOf(1940) - 8);
  timeline.move(xOf(1930) - 8);
  timeline.move(xOf(1930) - 7);
  expect(timeline.changes).toHaveLength(1);
});

it('lets go when the browser takes the pointer away', () => {
  const timeline = brush(RANGE);
  timeline.press(xOf(1940) - 8);
  timeline.cancel();
  timeline.move(xOf(1920));
  timeline.release();
  expect(timeline.changes).toEqual([]);
});

it('has the second of two periods in the lower half', () => {
  const timeline = brush(RANGE, { from: 1970, to: 1979 });
  timeline.press(xOf(1975), HEIGHT * 0.75);
  timeline.move(xOf(1985), HEIGHT * 0.75);
  expect(timeline.changes).toEqual([
    { period: 1, range: { from: 1980, to: 1989 }, history: 'push' },
  ]);
});

it('tells the year under the pointer, within the record, and that it has left', () => {
  const timeline = brush(ALL);
  timeline.move(xOf(1987) + 3);
  timeline.move(-50);
  timeline.move(1050);
  timeline.leave();
  expect(timeline.hovered.mock.calls).toEqual([[1987], [1900], [1999], [null]]);
});
