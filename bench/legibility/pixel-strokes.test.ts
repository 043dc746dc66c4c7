import { expect, it } from 'vitest';
import { pixelStroke } from './pixel-strokes';
import { PICTURE, strokeThrough } from './testing';

const pointsOf = (lines: readonly { readonly points: Float64Array }[]) =>
  lines.map(({ points }) => [...points]);

it('a stroke is cut at the edge of the picture, into as many pieces as are in it', () => {
  const { whole, pieces } = strokeThrough(['a', 'b'], [[380, 100], [420, 100], [420, 120], [380, 120]]); // prettier-ignore
  expect(pointsOf(whole)).toEqual([[380, 100, 420, 100, 420, 120, 380, 120]]);
  expect(pointsOf(pieces)).toEqual([
    [380, 100, 400, 100],
    [400, 120, 380, 120],
  ]);
});

it('a stroke is cut at the horizon, and an end behind it is nowhere', () => {
  const ends = { from: 'a', to: 'b', pair: 'a~b' };
  const stroke = { ...ends, key: 'a~b', path: new Float64Array(4), widthPixels: 4 };
  const setting = () => Float64Array.of(100, 100, 1, 200, 100, -1);
  const drawn = { ...stroke, passed: [], taper: 0.5 };
  const { start, end, whole } = pixelStroke(drawn, setting, PICTURE);
  expect(start).toEqual({ x: 100, y: 100 });
  expect(end).toBeNull();
  expect(pointsOf(whole)).toEqual([[100, 100, 150, 100]]);
  // Half-way along, half of what it loses is lost.
  expect([...whole[0]!.halfWidths]).toEqual([2, 1.5]);
  expect([...whole[0]!.along]).toEqual([0, 0.5]);
});
