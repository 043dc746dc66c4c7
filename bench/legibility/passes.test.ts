import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import type { PixelNode } from './node-angles';
import { passes as passesOf } from './passes';
import type { PixelStroke } from './pixel-strokes';
import { degreesApart, strokeThrough } from './testing';

const passes = (strokes: readonly PixelStroke[], nodes: readonly PixelNode[]) =>
  passesOf(strokes, nodes, degreesApart);

const node = (id: string, x: number, y: number, radius = 6) => ({ id, x, y, radius });
const level = strokeThrough(['a', 'b'], [[50, 100], [150, 100], [250, 100]]); // prettier-ignore

describe('passes', () => {
  it('are near a place that the stroke does not join', () => {
    const nodes = [
      node('a', 50, 100),
      node('b', 250, 100),
      node('c', 120, 80),
      node('d', 150, 130),
    ];
    expect(passes([level], nodes)).toEqual([
      { near: true, avoidable: true, inFull: true, under: false, touchesNode: false },
    ]);
  });

  it('under a node, or touching its edge, are told apart', () => {
    expect(passes([level], [node('c', 100, 95)])).toMatchObject([
      { under: true, touchesNode: true },
    ]);
    expect(passes([level], [node('c', 100, 93.5)])).toMatchObject([
      { under: false, touchesNode: true },
    ]);
    expect(passes([level], [node('c', 100, 92.5)])).toMatchObject([
      { under: false, touchesNode: false },
    ]);
  });

  it('of a large node count where it is touched, though the place is not near', () => {
    expect(passes([level], [node('c', 100, 70, 31)])).toEqual([
      { near: false, avoidable: false, inFull: false, under: true, touchesNode: true },
    ]);
  });

  it('of a place beside an own end can be avoided only where the stroke comes nearer', () => {
    const beyond = node('c', 40, 95);
    const before = node('c', 60, 95);
    expect(passes([level], [beyond])).toMatchObject([{ near: true, avoidable: false }]);
    expect(passes([level], [before])).toMatchObject([{ near: true, avoidable: true }]);
  });

  it('of a place that the stroke is paler beside are not in full', () => {
    const paler = (passed: LngLat) =>
      strokeThrough(['a', 'b'], [[50, 100], [150, 100], [250, 100]], { passed: [passed] }); // prettier-ignore
    const inFull = (stroke: PixelStroke) =>
      passes([stroke], [node('c', 120, 90)]).map((pass) => pass.inFull);
    expect(inFull(paler([120, 90]))).toEqual([false]);
    expect(inFull(paler([200, 90]))).toEqual([true]);
    // Under its own node no strength is seen.
    expect(passes([level], [node('c', 66, 76.5)])).toMatchObject([
      { avoidable: true, inFull: true },
    ]);
  });
});
