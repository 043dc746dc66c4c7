import { describe, expect, it } from 'vitest';
import { nodeAngles } from './node-angles';
import { circlePoints, strokeThrough } from './testing';

const middle = { id: 'a', x: 100, y: 100, radius: 12 };
const ray = (to: string, degrees: number) =>
  strokeThrough(['a', to], [[100, 100], circlePoints([100, 100], 80, degrees, degrees)[0]!]);

describe('the angle at a node', () => {
  it('is the smallest between two strokes, whichever end they have there', () => {
    const arriving = strokeThrough(['d', 'a'], [[100, 180], [100, 100]]); // prettier-ignore
    const [angle] = nodeAngles([ray('b', 0), ray('c', 50), arriving], [middle]);
    expect(angle).toMatchObject({ id: 'a' });
    expect(angle!.degrees).toBeCloseTo(40);
  });

  it('is measured round the whole circle', () => {
    expect(nodeAngles([ray('b', 170), ray('c', -175)], [middle])[0]!.degrees).toBeCloseTo(15);
  });

  it('is measured where the strokes come clear of the node', () => {
    const bent = strokeThrough(['a', 'b'], [[100, 100], [110, 100], [110, 200]]); // prettier-ignore
    const [angle] = nodeAngles([ray('c', 0), bent], [middle]);
    // Ten pixels to the right and twenty away from the middle.
    expect(angle!.degrees).toBeCloseTo(60, 2);
  });

  it('is none where fewer than two strokes meet', () => {
    expect(nodeAngles([ray('b', 0)], [middle, { ...middle, id: 'z' }])).toEqual([]);
  });
});
