import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from './edtf';
import { edtfSchema } from './edtf-schema';

describe('bounds of an EDTF date', () => {
  it.each([
    ['2019-02-27', '2019-02-27', '2019-02-27'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['2011-39', '2011-09-01', '2011-12-31'],
    ['2011-36', '2011-10-01', '2011-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2018-04-10~', '2018-04-10', '2018-04-10'],
    ['1988/1989', '1988-01-01', '1989-12-31'],
    ['2018-12/2019-01-05', '2018-12-01', '2019-01-05'],
    ['[1988,1989]', '1988-01-01', '1989-12-31'],
    ['[1990..1994]', '1990-01-01', '1994-12-31'],
    ['[2025-10-01..2025-10-11]', '2025-10-01', '2025-10-11'],
    ['[..1989]', null, '1989-12-31'],
    ['1990/..', '1990-01-01', null],
    ['../1990', null, '1990-12-31'],
    ['/1990', null, '1990-12-31'],
    ['199X/..', '1990-01-01', null],
  ])('%s lies from %s to %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
  });

  it('of a day are that day', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (text) => {
        expect(edtfBounds(text)).toEqual({ earliest: text, latest: text });
      }),
    );
  });

  it('are those that edtf.js gives for a point, whatever its kind and doubt', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const year = fc.integer({ min: 1600, max: 2100 }).map(String);
    // edtf.js lets the first and the second third of a year (37, 38) last a month too long.
    const parts = [21, 22, 23, 24, 25, 26, 27, 28, 33, 34, 35, 36, 39, 40, 41];
    const qualifier = fc.constantFrom('', '~', '?', '%');
    const qualified = fc.oneof(
      year,
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
    );
    const plain = fc.oneof(
      fc.tuple(year, fc.constantFrom(...parts)).map(([y, part]) => `${y}-${part}`),
      fc
        .tuple(year, fc.constantFrom('-XX', '-XX-XX', '-02-XX', '-11-XX'))
        .map(([y, end]) => y + end),
      year.map((y) => `${y.slice(0, 3)}X`),
      year.map((y) => `${y.slice(0, 2)}XX`),
    );
    const point = fc.oneof(
      fc.tuple(qualified, qualifier).map(([text, mark]) => text + mark),
      plain,
    );
    const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(point, (text) => {
        const { min, max } = edtf(text);
        expect(edtfBounds(text)).toEqual({ earliest: isoDay(min), latest: isoDay(max) });
      }),
      { numRuns: 300 },
    );
  });

  it('of a third of a year are four months', () => {
    expect(edtfBounds('2011-37')).toEqual({ earliest: '2011-01-01', latest: '2011-04-30' });
    expect(edtfBounds('2011-38')).toEqual({ earliest: '2011-05-01', latest: '2011-08-31' });
  });

  it.each([
    'late 2011',
    '2011-13',
    '2019/2018',
    '[1990..',
    '[1990,x]',
    '[2018,2019..2017]',
    '2018-02-30',
    '../..',
    ' 2011',
    '',
  ])('“%s” is refused', (text) => {
    expect(edtfSchema.safeParse(text).success).toBe(false);
  });
});
