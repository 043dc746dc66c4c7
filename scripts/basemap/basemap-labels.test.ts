import { describe, expect, it } from 'vitest';
import { countryNames } from '@/components/map/basemap/country-names';
import { labelFontFaces } from '@/components/map/basemap/font-faces';
import { countryAreas, countryTints, tintIndices } from './country-areas';
import { countryLabels, labelPoint } from './country-labels';
import { alpha2Of, assertVietnameseNames } from './country-names';
import { waterLabels } from './water-labels';
import { readCountries } from './world-topology';

const overview = readCountries('overview');
const labels = [...waterLabels(), ...countryLabels(countryAreas(overview, countryTints(overview)))];

describe('labels', () => {
  it('lie within the world', () => {
    const outside = labels.filter(({ geometry: { coordinates } }) => {
      const [longitude, latitude] = coordinates as [number, number];
      return !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
    });
    expect(outside).toEqual([]);
  });

  it('have a name in both languages, composed', () => {
    for (const { properties } of labels) {
      for (const name of [properties.name_en, properties.name_vi]) {
        expect(name).not.toBe('');
        expect(name).toBe(name.normalize('NFC'));
      }
    }
  });

  it('need no letter that the fonts do not have', () => {
    for (const faces of Object.values(labelFontFaces(''))) {
      const ranges = (faces as { 'unicode-range': string[] }[])
        .flatMap((face) => face['unicode-range'])
        .map((range) =>
          range
            .slice(2)
            .split('-')
            .map((code) => Number.parseInt(code, 16)),
        );
      const covered = (letter: string) =>
        ranges.some(([from = 0, to = from]) => {
          const code = letter.codePointAt(0)!;
          return code >= from && code <= to;
        });
      const letters = new Set(
        labels.flatMap(({ properties: { name_en: en, name_vi: vi } }) =>
          Array.from(en + vi + (en + vi).toUpperCase()),
        ),
      );
      expect([...letters].filter((letter) => letter !== '\n' && !covered(letter))).toEqual([]);
    }
  });

  it('names the sea between Korea and Japan by both names', () => {
    const names = labels.map(({ properties }) => properties.name_en.replace('\n', ' '));
    expect(names).toContain('Sea of Japan / East Sea');
  });
});

describe('names of countries', () => {
  it('come in Vietnamese from ICU', () => {
    expect(assertVietnameseNames).not.toThrow();
    expect(countryNames('MN', 'Mongolia')).toEqual({ en: 'Mongolia', vi: 'Mông Cổ' });
    expect(countryNames('BA', 'Bosnia and Herz.')?.en).toBe('Bosnia and Herzegovina');
  });

  it('are found by numeric code, which may have lost its zeros', () => {
    expect(alpha2Of('496')).toBe('MN');
    expect(alpha2Of(4)).toBe('AF');
    expect(alpha2Of(undefined)).toBeUndefined();
  });
});

describe('labelPoint', () => {
  it('is in the middle of the largest polygon', () => {
    const square = (x: number, size: number) => [
      [
        [x, 0],
        [x + size, 0],
        [x + size, size],
        [x, size],
        [x, 0],
      ],
    ];
    const [x, y] = labelPoint({ type: 'MultiPolygon', coordinates: [square(0, 1), square(20, 4)] });
    expect(x).toBeCloseTo(22, 0);
    expect(y).toBeCloseTo(2, 0);
  });
});

describe('tints', () => {
  it('differ between neighbours', () => {
    const neighbours = [[1, 2], [0, 2], [0, 1, 3], [2]];
    const tints = tintIndices(neighbours);
    neighbours.forEach((list, index) => {
      for (const other of list) expect(tints[other]).not.toBe(tints[index]);
    });
  });
});
