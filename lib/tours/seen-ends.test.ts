import { describe, expect, it } from 'vitest';
import { MOST_EDGE_NAMES } from '@/lib/geo/edge-names';
import type { LngLat } from '@/lib/geo/sphere';
import { parseFrame } from '@/lib/view/view-frame';
import { endsOnMap, lostEnds, type LegEnds } from './seen-ends';

const PLACES: Record<string, LngLat> = {
  ulaanbaatar: [106.9, 47.9],
  pyongyang: [125.75, 39],
  washington: [-77, 38.9],
  suva: [178.4, -18.1],
  apia: [-171.8, -13.8],
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, index): [string, LngLat] => [`near-${index}`, [110 + index / 4, 43]]), // prettier-ignore
  ),
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, index): [string, LngLat] => [`far-${index}`, [-70 - index, 0]]),
  ),
};
const lost = (arcs: readonly LegEnds[], frame: string, projection: 'flat' | 'globe' = 'flat') =>
  lostEnds(arcs, (place) => PLACES[place]!, {
    frame: parseFrame(frame)!,
    projection,
    pane: { width: 655, height: 684 },
  });
const told = (arcs: readonly LegEnds[], frame: string) =>
  endsOnMap(arcs, (place) => PLACES[place]!, {
    frame: parseFrame(frame)!,
    projection: 'flat',
    pane: { width: 655, height: 684 },
  });
const ASIA = '116.3,43.6,22.3,17.5';

describe('what a map tells of the ends of arcs', () => {
  it('is all of them where they are in view', () => {
    expect(lost([['ulaanbaatar', 'pyongyang']], ASIA)).toEqual([]);
  });

  it('is also what is named at its frame', () => {
    expect(lost([['ulaanbaatar', 'washington']], ASIA)).toEqual([]);
  });

  it('is nothing where more are out of view than in view', () => {
    expect(lost([['washington', 'washington']], ASIA)).toEqual(['washington']);
    expect(lost([['ulaanbaatar', 'washington'], ['ulaanbaatar', 'suva']], ASIA)).toEqual(['suva']); // prettier-ignore
  });

  it('is said of each end once, by how it is told', () => {
    const arcs: LegEnds[] = [
      ['ulaanbaatar', 'washington'],
      ['ulaanbaatar', 'suva'],
    ];
    expect(told(arcs, ASIA)).toEqual({
      seen: ['ulaanbaatar'],
      named: ['washington'],
      lost: ['suva'],
    });
  });

  it('is no long list of names', () => {
    const arcs = Array.from({ length: 20 }, (_, index): LegEnds => [
      `near-${index}`,
      `far-${index}`,
    ]);
    expect(lost(arcs, ASIA)).toHaveLength(20 - MOST_EDGE_NAMES);
  });

  it('is what a globe has on its near side', () => {
    const far: LegEnds[] = [['ulaanbaatar', 'far-19']];
    expect(lost(far, '107,48,100,149', 'globe')).toEqual([]);
    expect(lost([['far-1', 'far-1']], '107,48,100,149', 'globe')).toEqual(['far-1']);
  });

  it('goes on over the antimeridian', () => {
    expect(lost([['suva', 'apia']], '-176,-16,20,10')).toEqual([]);
  });
});
