import { describe, expect, it } from 'vitest';
import type { AtlasCorridor, AtlasSegment } from '@/lib/model/atlas-corridor';
import { corridorLines, visibleCorridors } from './corridor-lines';
import { MAP_PALETTES } from './map-palette';

const segment = (
  path: [number, number][],
  state: AtlasSegment['states'][number]['state'],
  during: string,
): AtlasSegment => ({
  from: 'a',
  to: 'b',
  path,
  gauges: [1520],
  lengthKm: null,
  opened: null,
  states: [{ state, during }],
  note: null,
});
const corridor: AtlasCorridor = {
  id: 'rajin',
  kind: 'rail',
  name: 'Rajin',
  status: 'expected',
  summary: '',
  note: null,
  stations: [],
  segments: [
    segment(
      [
        [106, 48],
        [107, 50],
      ],
      'operating',
      '1949/..',
    ),
    segment(
      [
        [107, 50],
        [110, 51],
        [131, 43],
      ],
      'operating',
      '1949/..',
    ),
    segment(
      [
        [131, 43],
        [130, 42],
      ],
      'expected',
      '2025',
    ),
  ],
  claims: [],
};

describe('a corridor', () => {
  it('joins stretches in one state, so that the pattern runs on over a station', () => {
    const [visible] = visibleCorridors([corridor], null);
    expect(visible!.stretches.map(({ operating }) => operating)).toEqual([true, false]);
    expect([...visible!.stretches[0]!.path]).toEqual([106, 48, 107, 50, 110, 51, 131, 43]);
    expect([...visible!.path]).toEqual([106, 48, 107, 50, 110, 51, 131, 43, 130, 42]);
  });

  it('is drawn as far as it was there in the years in view', () => {
    const [visible] = visibleCorridors([corridor], { from: 1950, to: 1960 });
    expect(visible!.stretches).toHaveLength(1);
    expect(visibleCorridors([corridor], { from: 1900, to: 1910 })).toEqual([]);
  });

  it('has ties, broken where it is expected, and one train that moves', () => {
    const [visible] = visibleCorridors([corridor], null);
    const lines = corridorLines(visible!, MAP_PALETTES.day, { opacity: 1, raised: false });
    expect(lines.map(({ stroke }) => stroke)).toEqual(['ties', 'ties', 'train']);
    expect(lines[0]!.dash).toEqual([]);
    expect(lines[1]!.dash).not.toEqual([]);
    expect(lines.filter(({ pulses }) => pulses > 0)).toEqual([lines[2]]);
  });
});
