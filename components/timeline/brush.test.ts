import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedRange, gripAt, type Grip } from './brush';

const EXTENT = { first: 1910, last: 2025 };
const RANGE = { from: 1990, to: 2010 };
const drag = (grip: Grip, pressedAt: number, time: number) =>
  draggedRange({ grip, range: RANGE, pressedAt }, time, EXTENT);

describe('what a press takes hold of', () => {
  const at = (x: number, left: number, right: number, isEverything = false) =>
    gripAt(x, { left, right, isEverything });

  it('is a handle outside of the window, its middle inside', () => {
    expect(at(80, 100, 300)).toBe('from');
    expect(at(320, 100, 300)).toBe('to');
    expect(at(200, 100, 300)).toBe('window');
    expect(at(20, 100, 300)).toBe('new');
    expect(at(400, 100, 300)).toBe('new');
  });

  it('is either handle of a window as thin as a hair', () => {
    expect(at(99, 100, 102)).toBe('from');
    expect(at(103, 100, 102)).toBe('to');
  });

  it('is a new range where all years are shown', () => {
    expect(at(200, 0, 600, true)).toBe('new');
  });
});

describe('a dragged range', () => {
  it('follows its handle to the nearest edge of a year', () => {
    expect(drag('from', 1990, 1984.6)).toEqual({ from: 1985, to: 2010 });
    expect(drag('to', 2011, 2015.4)).toEqual({ from: 1990, to: 2014 });
  });

  it('does not turn inside out', () => {
    expect(drag('from', 1990, 2020)).toEqual({ from: 2010, to: 2010 });
    expect(drag('to', 2011, 1950)).toEqual({ from: 1990, to: 1990 });
  });

  it('moves as a whole', () => {
    expect(drag('window', 2000.2, 2003.9)).toEqual({ from: 1993, to: 2013 });
  });

  it('is drawn anew in either direction', () => {
    expect(drag('new', 1960.5, 1955.1)).toEqual({ from: 1955, to: 1960 });
    expect(drag('new', 1960.5, 1960.9)).toEqual({ from: 1960, to: 1960 });
  });

  it('is in order and in the extent, whatever the pointer does', () => {
    const anywhere = fc.double({ min: 1800, max: 2100, noNaN: true });
    const grip = fc.constantFrom<Grip>('from', 'to', 'window', 'new');
    fc.assert(
      fc.property(grip, anywhere, anywhere, (held, pressedAt, time) => {
        const { from, to } = drag(held, pressedAt, time);
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThanOrEqual(EXTENT.first);
        expect(to).toBeLessThanOrEqual(EXTENT.last);
      }),
    );
  });
});
