import { describe, expect, it } from 'vitest';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { arcPath } from '@/lib/geo/arc-path';
import type { LngLat } from '@/lib/geo/sphere';
import { MAP_PALETTES } from './map-palette';
import { ribbonHeads, ribbonLines } from './ribbon-lines';

const ribbon = (fields: Partial<Ribbon> = {}): Ribbon => ({
  pair: 'pyongyang~ulaanbaatar',
  from: 'pyongyang',
  to: 'ulaanbaatar',
  curve: { from: [125.75, 39.03], to: [106.92, 47.92], bow: 0.1 },
  segments: 8,
  count: 9,
  widthPixels: 9,
  bands: [
    { family: 'visit', share: 0.6, direction: 'there' },
    { family: null, share: 0.4, direction: 'back' },
  ],
  there: true,
  back: true,
  outcome: 'occurred',
  ...fields,
});
const BEIJING: LngLat = [116.4, 39.9];
const PALETTE = MAP_PALETTES.day;
const drawn = (fields: Partial<Ribbon> = {}) => {
  const one = ribbon(fields);
  const path = arcPath(one.curve, one.segments);
  return { path, lines: ribbonLines(one, path, PALETTE, { opacity: 1, passed: [BEIJING] }) };
};

describe('the lines of a ribbon', () => {
  it('get paler beside what they pass, on paper that stays', () => {
    expect(drawn().lines.map(({ passed }) => passed)).toEqual([[], [BEIJING], [BEIJING]]);
  });

  it('lie on one strip of paper as wide as all of them', () => {
    const { lines } = drawn();
    const [ground, first, second] = lines;
    expect(lines.map(({ cased }) => cased)).toEqual([true, false, false]);
    expect(ground!.width).toBeCloseTo(9, 9);
    // From the left edge to the right one; what goes back has its left where the other has its right.
    expect(first!.shift + first!.width / 2).toBeCloseTo(4.5, 9);
    expect(-second!.shift - second!.width / 2).toBeCloseTo(-4.5, 9);
  });

  it('pulse the way that their events went, and not at all where they went no way', () => {
    const { path, lines } = drawn({
      bands: [
        { family: 'visit', share: 0.5, direction: 'there' },
        { family: 'trade', share: 0.3, direction: 'back' },
        { family: 'agreement', share: 0.2, direction: 'none' },
      ],
    });
    const [, there, back, neither] = lines;
    expect([...there!.path]).toEqual([...path]);
    expect([back!.path.at(-2), back!.path.at(-1)]).toEqual([path[0], path[1]]);
    expect([there, back, neither].map((line) => line!.pulses)).toEqual([1, 1, 0]);
  });

  it('are never too thin for a colour', () => {
    const { lines } = drawn({ widthPixels: 2 });
    for (const { width } of lines) expect(width).toBeGreaterThanOrEqual(1.5);
  });

  it('are hollow where nothing came about', () => {
    expect(
      drawn({ outcome: 'unrealised' })
        .lines.slice(1)
        .map(({ fill }) => fill),
    ).toEqual(['outline', 'outline']);
  });
});

describe('the heads of a ribbon', () => {
  const headsOf = (fields: Partial<Ribbon>) => {
    const one = ribbon(fields);
    return ribbonHeads(one, arcPath(one.curve, one.segments), PALETTE, 1, [5, 7]);
  };

  it('stand where something went', () => {
    expect(headsOf({}).map(({ standOff }) => standOff)).toEqual([5, 7]);
    expect(headsOf({ back: false }).map(({ standOff }) => standOff)).toEqual([7]);
    expect(headsOf({ there: false }).map(({ standOff }) => standOff)).toEqual([5]);
  });
});
