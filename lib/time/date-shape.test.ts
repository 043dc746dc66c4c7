import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseDateShape } from './date-shape';

const exact = { approximate: false, uncertain: false };

describe('parseDateShape', () => {
  it.each([
    ['2019-02-27', { kind: 'day', year: 2019, month: 2, day: 27 }],
    ['2018-10', { kind: 'month', year: 2018, month: 10 }],
    ['2018-10-XX', { kind: 'month', year: 2018, month: 10 }],
    ['2018', { kind: 'year', year: 2018 }],
    ['2018-XX', { kind: 'year', year: 2018 }],
    ['2018-XX-XX', { kind: 'year', year: 2018 }],
    ['201X', { kind: 'decade', year: 2010 }],
    ['19XX', { kind: 'century', year: 1900 }],
    ['2011-21', { kind: 'spring', year: 2011 }],
    ['2011-24', { kind: 'winter', year: 2011 }],
    ['2011-27', { kind: 'autumn', year: 2011 }],
    ['2011-33', { kind: 'quarter', part: 1, year: 2011 }],
    ['2011-39', { kind: 'third', part: 3, year: 2011 }],
    ['2011-41', { kind: 'half', part: 2, year: 2011 }],
  ])('reads the point %s', (text, point) => {
    expect(parseDateShape(text)).toEqual({ ...exact, ...point });
  });

  it.each([
    ['2011~', { approximate: true, uncertain: false }],
    ['2011?', { approximate: false, uncertain: true }],
    ['2011%', { approximate: true, uncertain: true }],
    ['2011-~06', { approximate: true, uncertain: false }],
  ])('reads the doubt in %s', (text, doubt) => {
    expect(parseDateShape(text)).toMatchObject(doubt);
  });

  it('tells an open end from an unknown one', () => {
    expect(parseDateShape('2011/..')).toMatchObject({ end: 'open' });
    expect(parseDateShape('2011/')).toMatchObject({ end: 'unknown' });
    expect(parseDateShape('../1990')).toMatchObject({ start: 'open' });
    expect(parseDateShape('/1990')).toMatchObject({ start: 'unknown' });
  });

  it('reads sets and the runs in them', () => {
    expect(parseDateShape('[1988,1989]')).toMatchObject({
      kind: 'oneOf',
      members: [{ year: 1988 }, { year: 1989 }],
    });
    expect(parseDateShape('[1988..1990]')).toMatchObject({
      kind: 'oneOf',
      members: [{ kind: 'interval', start: { year: 1988 }, end: { year: 1990 } }],
    });
    expect(parseDateShape('[..1990]')).toMatchObject({ members: [{ start: 'open' }] });
    expect(parseDateShape('{1988, 1990}')).toMatchObject({ kind: 'allOf' });
  });

  it.each([
    '',
    'soon',
    '2018-13',
    '2018-00',
    '2019-02-29',
    '2011-39-01',
    '2011-XX-05',
    '2011-29',
    ' 2011',
    '201X-05',
    '../..',
    '/',
    '2011/2012/2013',
    '[1988..1989..1990]',
    '[1988,soon]',
    'Y170000002',
    '2019-02-27T10:00:00Z',
  ])('has no shape for %j', (text) => {
    expect(parseDateShape(text)).toBeNull();
  });

  it.each([
    '2019-02-27',
    '2018-10',
    '2018-10-XX',
    '2018',
    '2018-XX',
    '201X',
    '19XX',
    '2011-21',
    '2011-33',
    '2011-39',
    '2011-41',
    '2011~',
    '2018-04-08?',
  ])('agrees with edtf.js on the first year of %s', (text) => {
    const shape = parseDateShape(text);
    const firstYear = new Date(edtf(text).min).getUTCFullYear();
    expect(shape).toMatchObject({ year: firstYear });
  });
});
