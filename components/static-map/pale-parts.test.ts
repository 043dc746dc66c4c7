import { describe, expect, it } from 'vitest';
import type { FramePoint } from '@/lib/geo/frame-line';
import { partsOfCurve } from './pale-parts';

const LEVEL: FramePoint[] = [
  [0, 0],
  [50, 0],
  [100, 0],
];

describe('an arc on paper', () => {
  it('is one part where it passes nothing', () => {
    expect(partsOfCurve(LEVEL, 'whole', [])).toEqual([{ from: 0, to: 100, opacity: 1 }]);
    expect(partsOfCurve(LEVEL, 'whole', [[50, 13]])).toHaveLength(1);
  });

  it('is paler exactly where it lies within the circle round a place', () => {
    const across = Math.sqrt(12 ** 2 - 5 ** 2);
    expect(partsOfCurve(LEVEL, 'whole', [[50, 5]])).toEqual([
      { from: 0, to: expect.closeTo(50 - across) as number, opacity: 1 },
      {
        from: expect.closeTo(50 - across) as number,
        to: expect.closeTo(50 + across) as number,
        opacity: 0.4,
      },
      { from: expect.closeTo(50 + across) as number, to: 100, opacity: 1 },
    ]);
  });

  it('is paler over a part of a short arc only', () => {
    const short = LEVEL.map(([x, y]) => [x / 3, y] as const);
    const [, pale] = partsOfCurve(short, 'whole', [[50 / 3, 0]]);
    expect(pale!.to - pale!.from).toBeCloseTo((2 * 0.29 * 100) / 3);
  });

  it('is drawn in full at its own ends', () => {
    const parts = partsOfCurve(LEVEL, 'whole', [[3, 3]]);
    expect(parts[0]).toEqual({ from: 0, to: 6, opacity: 1 });
    expect(parts.at(-1)!.to).toBe(100);
  });

  it('keeps the gap or the pale middle that says how sure it is', () => {
    expect(partsOfCurve(LEVEL, 'broken', [])).toEqual([
      { from: 0, to: 40, opacity: 1 },
      { from: expect.closeTo(55) as number, to: 100, opacity: 1 },
    ]);
    const faded = partsOfCurve(LEVEL, 'faded', [[80, 0]]);
    expect(faded.map(({ opacity }) => opacity)).toEqual([1, 0.35, 1, 0.4, 1]);
  });
});
