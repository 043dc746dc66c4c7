import { describe, expect, it } from 'vitest';
import { dateSpan, timeOfDay } from './date-span';
import { edtfBounds } from './edtf';

const spanOf = (edtf: string) => dateSpan({ edtf, ...edtfBounds(edtf) })!;

describe('a point on the axis of time', () => {
  it('is a year and the part of it that has passed', () => {
    expect(timeOfDay('2018-01-01')).toBe(2018);
    expect(timeOfDay('2018-07-02')).toBeCloseTo(2018.5, 2);
    expect(timeOfDay('2020-12-31')).toBeLessThan(2021);
  });
});

describe('the span of a date', () => {
  it.each(['2019-02-27', '2013-10', '2013', '{2013,2014}'])('of %s has hard edges', (edtf) => {
    expect(spanOf(edtf)).toMatchObject({ fadeIn: 0, fadeOut: 0 });
  });

  it('is as long as what is named', () => {
    const day = spanOf('2019-02-27');
    expect((day.end! - day.start!) * 366).toBeCloseTo(1, 1);
    const year = spanOf('2013');
    expect([year.start, year.end!.toFixed(1)]).toEqual([2013, '2014.0']);
  });

  it.each(['198X', '2011-39', '1959~', '2018-04?', '[1988,1989]', '[2024-01..2024-07-26]'])(
    'of %s is doubtful all over',
    (edtf) => {
      const { start, end, fadeIn, fadeOut } = spanOf(edtf);
      expect(fadeIn).toBeCloseTo((end! - start!) / 2);
      expect(fadeOut).toBe(fadeIn);
    },
  );

  it('of an interval is doubtful as far as its ends are coarse', () => {
    expect(spanOf('1965/1973')).toMatchObject({ fadeIn: 1, fadeOut: 1 });
    expect(spanOf('2018-01/2025')).toMatchObject({ fadeIn: 1 / 12, fadeOut: 1 });
    expect(spanOf('2019-02-27/2019-02-28')).toMatchObject({ fadeIn: 0, fadeOut: 0 });
    expect(spanOf('2020/2021').fadeIn).toBeCloseTo(1, 1);
  });

  it('is without end on an open side', () => {
    expect(spanOf('2011/..')).toMatchObject({ start: 2011, end: null, fadeIn: 1, fadeOut: 0 });
    expect(spanOf('../2016-01-08')).toMatchObject({ start: null, fadeIn: 0 });
  });

  it('is none of an undated event', () => {
    expect(dateSpan({ edtf: null, earliest: null, latest: null })).toBeNull();
  });
});
