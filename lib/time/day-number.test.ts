import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, firstDayOfYear, isoDay, yearOfDay } from './day-number';

const day = fc.integer({ min: dayNumber('1700-01-01'), max: dayNumber('2200-12-31') });

describe('the number of a day', () => {
  it('counts from the beginning of 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2000-03-01')).toBe(11_017);
  });

  it('leads back to the day, and to its year', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayNumber(isoDay(number))).toBe(number);
        expect(yearOfDay(number)).toBe(Number(isoDay(number).slice(0, 4)));
      }),
    );
  });

  it('of a first of January is that of its year, leap years and centuries included', () => {
    for (let year = 1700; year <= 2200; year += 1) {
      expect(firstDayOfYear(year)).toBe(dayNumber(`${year}-01-01`));
      expect(yearOfDay(firstDayOfYear(year))).toBe(year);
      expect(yearOfDay(firstDayOfYear(year) - 1)).toBe(year - 1);
    }
  });
});
