import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '@/lib/time/edtf';
import { isEventInTime, timeAtEvent, timeOfEvent, type TimeOfView } from './time-at-event';

const EXTENT = { first: 1910, last: 2028 };
const ALL: TimeOfView = { from: null, to: null, dates: 'any', maybe: 'out', ongoing: 'in' };
const UNDATED: TimeOfView = { ...ALL, dates: 'undated' };
const years = (from: number | null, to: number | null): TimeOfView => ({ ...ALL, from, to });

const undated = { edtf: null, earliest: null, latest: null };
const dated = (from: number | null, to: number | null) => ({
  edtf: `${from ?? '..'}/${to ?? '..'}`,
  earliest: from === null ? null : `${from}-03-01`,
  latest: to === null ? null : `${to}-10-31`,
});
const inDoubt = (edtf: string) => ({ edtf, ...edtfBounds(edtf) });
const at = (
  time: TimeOfView,
  event: typeof undated | ReturnType<typeof dated> | ReturnType<typeof inDoubt>,
) => timeAtEvent(time, event, EXTENT);

describe('the time of an event', () => {
  it('is its year, its span, its open side, or the undated', () => {
    expect(timeOfEvent(dated(2018, 2018))).toEqual({ from: 2018, to: 2018, dates: 'any' });
    expect(timeOfEvent(dated(1988, 1989))).toEqual({ from: 1988, to: 1989, dates: 'any' });
    expect(timeOfEvent(dated(2011, null))).toEqual({ from: 2011, to: null, dates: 'any' });
    expect(timeOfEvent(undated)).toEqual({ from: null, to: null, dates: 'undated' });
  });

  it('has room for the doubt of its date', () => {
    expect(timeOfEvent(inDoubt('[2024,2025]'))).toMatchObject({ from: 2024, to: 2025 });
    expect(timeOfEvent(inDoubt('1959~'))).toMatchObject({ from: 1958, to: 1960 });
    expect(timeOfEvent(inDoubt('[..1948]'))).toMatchObject({ from: null, to: 1948 });
  });
});

describe('an event that may fall in a year', () => {
  const time = years(2024, 2024);

  it('is shown in it where that is asked for', () => {
    expect(isEventInTime(time, inDoubt('[2024,2025]'))).toBe(false);
    expect(isEventInTime({ ...time, maybe: 'in' }, inDoubt('[2024,2025]'))).toBe(true);
    expect(isEventInTime({ ...time, maybe: 'in' }, inDoubt('[2025,2026]'))).toBe(false);
  });

  it('is opened in a time that is certain of it', () => {
    expect(at(time, inDoubt('[2024,2025]'))).toEqual(years(2024, 2025));
    expect(at(years(2020, 2024), inDoubt('[2024,2025]'))).toEqual(years(2021, 2025));
    expect(at(years(2020, 2021), inDoubt('[2018..2025]'))).toEqual(years(2018, 2025));
    const possible: TimeOfView = { ...time, maybe: 'in' };
    expect(at(possible, inDoubt('[2024,2025]'))).toBe(possible);
  });
});

describe('an event that had begun before and goes on', () => {
  const time = years(2018, 2019);
  const onlyBegun: TimeOfView = { ...time, ongoing: 'out' };

  it('is in the years unless only what begins in them is asked for', () => {
    expect(isEventInTime(time, dated(2011, null))).toBe(true);
    expect(isEventInTime(onlyBegun, dated(2011, null))).toBe(false);
    expect(isEventInTime(onlyBegun, dated(2018, null))).toBe(true);
    expect(isEventInTime(onlyBegun, dated(2019, 2024))).toBe(true);
  });

  it('takes the time to its beginning when it is opened', () => {
    const event = dated(2011, null);
    expect(isEventInTime(at(onlyBegun, event), event)).toBe(true);
    expect(at(onlyBegun, event).ongoing).toBe('out');
  });

  it('does not make the time any longer: its beginning is what the years are for', () => {
    const begun = (from: number | null, to: number | null) => ({ ...onlyBegun, from, to });
    expect(at(begun(2010, 2012), dated(2000, 2020))).toEqual(begun(2000, 2002));
    expect(at(begun(2010, 2012), dated(2014, null))).toEqual(begun(2012, 2014));
    expect(at(begun(2013, 2013), dated(2000, 2020))).toEqual(begun(2000, 2000));
    expect(at(begun(null, 2013), dated(2014, 2020))).toEqual(begun(null, 2014));
    expect(at(begun(2010, 2012), inDoubt('[2015..2019]'))).toEqual(begun(2015, 2019));
    // Without a beginning there is only its end to go by, and without a last one no end.
    expect(at(begun(2010, 2012), dated(null, 1948))).toEqual(begun(null, 1948));
    expect(timeOfEvent(inDoubt('[2011..]'), 'out')).toMatchObject({ from: 2011, to: null });
  });

  it('begins in one of several years only where all of them are asked for', () => {
    const event = inDoubt('[2019,2020]');
    expect(isEventInTime(onlyBegun, event)).toBe(false);
    expect(isEventInTime({ ...onlyBegun, to: 2020 }, event)).toBe(true);
    expect(isEventInTime({ ...onlyBegun, maybe: 'in' }, event)).toBe(true);
  });
});

describe('the time at which an event is opened', () => {
  it('stays where it shows the event', () => {
    for (const time of [ALL, years(2018, 2018), years(null, 2018), years(2000, 2020)]) {
      expect(at(time, dated(2018, 2018))).toBe(time);
    }
    expect(at(ALL, undated)).toBe(ALL);
    expect(at(UNDATED, undated)).toBe(UNDATED);
  });

  it('moves a single year to the event, and widens it to its span', () => {
    expect(at(years(2013, 2013), dated(2018, 2018))).toEqual(years(2018, 2018));
    expect(at(years(2013, 2013), dated(1988, 1989))).toEqual(years(1988, 1989));
  });

  it('moves a range as little as it must, and keeps its length', () => {
    expect(at(years(2000, 2010), dated(2018, 2019))).toEqual(years(2009, 2019));
    expect(at(years(2000, 2010), dated(1988, 1989))).toEqual(years(1988, 1998));
  });

  it('moves a range into what is longer than itself', () => {
    expect(at(years(2000, 2002), dated(2010, 2020))).toEqual(years(2010, 2012));
    expect(at(years(2000, 2002), dated(1980, 1989))).toEqual(years(1987, 1989));
    expect(at(years(2000, 2002), dated(2011, null))).toEqual(years(2011, 2013));
    expect(at(years(2000, 2002), dated(null, 1948))).toEqual(years(1946, 1948));
  });

  it('leaves an open side open', () => {
    expect(at(years(null, 2013), dated(2018, 2019))).toEqual(years(null, 2019));
    expect(at(years(2013, null), dated(1988, 1989))).toEqual(years(1988, null));
  });

  it('gives years up for the undated, and the undated for years', () => {
    expect(at(years(2013, 2013), undated)).toEqual(UNDATED);
    expect(at(years(null, 2013), undated)).toEqual(UNDATED);
    expect(at(UNDATED, dated(2018, 2018))).toEqual(years(2018, 2018));
  });

  it('shows the event, keeps the length of a range, and does not move twice', () => {
    const year = fc.integer({ min: EXTENT.first, max: EXTENT.last });
    const pair = fc.tuple(year, year).map(([one, other]) => ({
      from: Math.min(one, other),
      to: Math.max(one, other),
    }));
    const event = fc.oneof(
      fc.constant(undated),
      pair.map(({ from, to }) => dated(from, to)),
      year.map((from) => dated(from, null)),
      year.map((to) => dated(null, to)),
    );
    const doubtful = fc.oneof(
      pair.map(({ from, to }) => inDoubt(`[${from}..${to}]`)),
      year.map((one) => inDoubt(`${one}?`)),
      year.map((one) => inDoubt(`[..${one}]`)),
      year.map((one) => inDoubt(`/${one}`)),
      year.map((one) => inDoubt(`${one}/`)),
    );
    const time = fc.oneof(
      fc.constantFrom(ALL, UNDATED),
      pair.map(({ from, to }) => years(from, to)),
      year.map((from) => years(from, null)),
      year.map((to) => years(null, to)),
    );
    const ongoing = fc.constantFrom('in' as const, 'out' as const);
    fc.assert(
      fc.property(time, ongoing, fc.oneof(doubtful, event), (shown, begun, opened) => {
        const before = { ...shown, ongoing: begun };
        const after = at(before, opened);
        expect(isEventInTime(after, opened)).toBe(true);
        expect(at(after, opened)).toEqual(after);
      }),
    );
    fc.assert(
      fc.property(time, event, (before, opened) => {
        const after = at(before, opened);
        expect(isEventInTime(after, opened)).toBe(true);
        expect(at(after, opened)).toEqual(after);
        const { from, to } = before;
        if (opened.edtf !== null && from !== null && to !== null && from < to) {
          expect(after.to! - after.from!).toBe(to - from);
        }
      }),
    );
  });
});
