import { describe, expect, it } from 'vitest';
import { borderLines, splitLine, unmatchedDisputes } from './border-lines';
import { readCountries } from './world-topology';

const topologies = [readCountries('overview'), readCountries('detail')];

describe('splitLine', () => {
  const line = [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
  ];

  it('gives runs that share their end point', () => {
    const runs = splitLine(line, ([x]) => x! > 1);
    expect(runs).toEqual([
      { inside: false, line: line.slice(0, 2) },
      { inside: true, line: line.slice(1) },
    ]);
  });

  it('keeps a line of one kind whole', () => {
    expect(splitLine(line, () => true)).toEqual([{ inside: true, line }]);
  });
});

describe('borders', () => {
  it('has a border in the data for every dispute of the table', () => {
    expect(unmatchedDisputes(topologies)).toEqual([]);
  });

  const near = (status: 'settled' | 'disputed', at: [number, number], topology = topologies[0]!) =>
    borderLines(topology)
      .filter((feature) => feature.properties.status === status)
      .flatMap((feature) => feature.geometry.coordinates.flat())
      .some(([x, y]) => Math.hypot(x! - at[0], y! - at[1]) < 0.4);

  it.each(topologies)(
    'dashes the Military Demarcation Line and the Perekop isthmus',
    (topology) => {
      expect(near('disputed', [127.2, 38.3], topology)).toBe(true);
      expect(near('settled', [127.2, 38.3], topology)).toBe(false);
      expect(near('disputed', [33.7, 46.1], topology)).toBe(true);
    },
  );

  it('draws settled borders solid, those of Mongolia among them', () => {
    expect(near('settled', [105, 41.6])).toBe(true);
    expect(near('disputed', [105, 41.6])).toBe(false);
  });

  it('draws no border between Hong Kong and the rest of China', () => {
    expect(near('settled', [114.1, 22.5])).toBe(false);
  });
});
