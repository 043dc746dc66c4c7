import { describe, expect, it } from 'vitest';
import { crossesAntimeridian, cutAreas, cutLines } from './antimeridian';
import { coastLines } from './border-lines';
import { countryAreas, countryTints } from './country-areas';
import { readCountries } from './world-topology';

const overview = readCountries('overview');
const tints = countryTints(overview);

describe.each(['overview', 'detail'] as const)('countries at the %s scale', (scale) => {
  const topology = readCountries(scale);
  const rings = countryAreas(topology, tints).flatMap((country) =>
    country.geometry.coordinates.flat(),
  );

  it('have no edge that goes round the back of the world', () => {
    expect(rings.filter(crossesAntimeridian)).toEqual([]);
  });

  it('have closed rings of at least a triangle', () => {
    const broken = rings.filter(
      (ring) => ring.length < 4 || ring[0]!.join() !== ring.at(-1)!.join(),
    );
    expect(broken).toEqual([]);
  });

  it('stay within the world', () => {
    const outside = rings.flat().filter(([x, y]) => Math.abs(x!) > 180 || Math.abs(y!) > 90);
    expect(outside).toEqual([]);
  });

  it('have coasts without an edge round the back either', () => {
    expect(coastLines(topology).geometry.coordinates.filter(crossesAntimeridian)).toEqual([]);
  });
});

describe('cutting', () => {
  it('leaves what does not cross as it is', () => {
    const square = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ];
    expect(cutAreas({ type: 'Polygon', coordinates: [square] }).coordinates).toEqual([[square]]);
  });

  it('cuts a line across the antimeridian in two', () => {
    const across = [
      [170, 0],
      [-170, 0],
    ];
    const { coordinates } = cutLines({ type: 'MultiLineString', coordinates: [across] });
    expect(coordinates).toHaveLength(2);
    expect(coordinates.some(crossesAntimeridian)).toBe(false);
  });
});
