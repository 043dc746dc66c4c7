import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, edtfSchema } from './edtf';

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

  it.each([
    'late 2011',
    '2011-13',
    '2019/2018',
    '[1990..',
    '[1990,x]',
    '[2018,2019..2017]',
    '2018-02-30',
    '',
  ])('“%s” is refused', (text) => {
    expect(edtfSchema.safeParse(text).success).toBe(false);
  });
});
