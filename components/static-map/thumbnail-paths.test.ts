import { expect, it } from 'vitest';
import coarse from 'world-atlas/land-110m.json';
import type { DrawnArc, DrawnMap, DrawnNode } from '@/lib/lecture/handout/drawn-map';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { parseFrame } from '@/lib/view/view-frame';
import { thumbnailPaths } from './thumbnail-paths';

const FRAME = { width: 160, height: 124, margin: 6, coarseness: 2 };
const [HANOI, SEOUL, SUVA] = [[105.8, 21], [127, 37.6], [178.4, -18.1]] as const; // prettier-ignore

const arc = (family: string, from: readonly number[], to: readonly number[], isBehind = false) =>
  ({ arc: { family, curve: { from, to, bow: 0.1 } }, isBehind }) as unknown as DrawnArc;
const node = (position: readonly number[]) => ({ position, isOpen: false }) as unknown as DrawnNode;
const MAP = {
  eventIds: [],
  corridors: [],
  arcs: [arc('visit', HANOI, SEOUL), arc('trade', SEOUL, HANOI, true), arc('visit', SEOUL, HANOI)],
  nodes: [node(HANOI), node(SEOUL), node(SUVA)],
} satisfies DrawnMap;

const paths = (projection: 'flat' | 'globe', frame: string) =>
  thumbnailPaths(MAP, coarse, { ...DEFAULT_VIEW, projection, frame: parseFrame(frame) }, FRAME);

it('has one path for all arcs of a family, those that step back first', () => {
  const { arcs } = paths('flat', '115,30,40,40');
  expect(arcs.map(({ family, isBehind }) => [family, isBehind])).toEqual([
    ['trade', true],
    ['visit', false],
  ]);
  expect(arcs[1]!.path.match(/M/g)).toHaveLength(2);
});

it('has the places in view, in the middle of the map what is in the middle of the frame', () => {
  const { places, sphere } = paths('flat', '105.8,21,10,10');
  expect(places).toBe('M80,62h0');
  expect(sphere).toBeNull();
});

it('shows no place of a globe that is on its far side', () => {
  const { places, sphere } = paths('globe', '-60,-20,100,100');
  expect(places).toBe('');
  expect(sphere).toMatch(/^M/);
});

it('has land', () => {
  expect(paths('flat', '115,30,40,40').land).toMatch(/^M[\d.,-]+/);
});
