import { describe, expect, it } from 'vitest';
import type { Quantified } from './trade-figures';
import { seriesIndex } from './trade-index';
import type { SeriesLine } from './trade-series';

const line = (id: string, values: Readonly<Record<number, number>>): SeriesLine => ({
  flow: 'export',
  reporter: { id, name: id },
  direction: null,
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    figure: {
      event: { id, title: id, family: 'trade' },
      ordinal: Number(year),
      value,
    } as Quantified,
  })),
});
const exports = line('exports', { 2005: 40, 2006: 50, 2008: 80 });
const imports = line('imports', { 2006: 0, 2007: 3, 2008: 4, 2009: 6 });

describe('an index', () => {
  it('is 100 in the first year that all lines share with a value, and keeps the proportions', () => {
    const { base, values, lacking } = seriesIndex([exports, imports], 'shared');
    expect(base).toEqual({ year: 2008, rests: 'all' });
    expect(Object.fromEntries(values)).toEqual({
      'exports.2005': 50,
      'exports.2006': 62.5,
      'exports.2008': 100,
      'imports.2006': 0,
      'imports.2007': 75,
      'imports.2008': 100,
      'imports.2009': 150,
    });
    expect(lacking.size).toBe(0);
  });

  it('of lines that share no year has the year that most have, and says who is left out', () => {
    const early = line('early', { 1990: 1 });
    const { base, values, lacking } = seriesIndex([early, exports, imports], 'shared');
    expect(base).toEqual({ year: 2008, rests: 'most' });
    expect([...lacking]).toEqual([[early, 'missing']]);
    expect(values.has('early.1990')).toBe(false);
  });

  it('has none of a line whose value in the picked year is missing or nought', () => {
    const { base, values, lacking } = seriesIndex([exports, imports], 2006);
    expect(base).toEqual({ year: 2006, rests: 'picked' });
    expect(values.get('exports.2005')).toBe(80);
    expect([...lacking]).toEqual([[imports, 'zero']]);
    expect([...seriesIndex([exports, imports], 2009).lacking]).toEqual([[exports, 'missing']]);
  });

  it('does not exist where nothing but nought is given', () => {
    const { base, values } = seriesIndex([line('nought', { 2006: 0 })], 'shared');
    expect(base).toBeNull();
    expect(values.size).toBe(0);
  });
});
