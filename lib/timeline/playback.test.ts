import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  goTo,
  inYearMode,
  neighbouringStop,
  noteYear,
  pause,
  play,
  runOf,
  step,
} from './playback';
import {
  STOPPED,
  currentStop,
  currentYear,
  isPlaying,
  lendingMaybe,
  readersMoment,
  yearMode,
  type Moment,
  type Playback,
  type PlaybackStep,
} from './playback-state';
import { eventStops, yearStops, type Stop } from './playback-stops';
import { ALL_YEARS, type Years } from '@/lib/time/year-range';

const STOPS = yearStops([1948, 1961, 2011, 2013, 2018]);
const single = (year: number) => ({ from: year, to: year });
const at = (years: Years, open: string | null = null): Moment => ({
  years,
  dates: 'any',
  maybe: 'out',
  open,
});
const EVERYTHING = at(ALL_YEARS);

/** Every step from Play to the end, as the timer would make them; a loop is left after a while. */
function playThrough(
  playback: Playback,
  moment: Moment,
  stops: readonly Stop[],
  most = 50,
): PlaybackStep[] {
  const steps = [play(playback, moment, stops)];
  while (steps.at(-1)!.playback.playing && steps.length < most) {
    const last = steps.at(-1)!;
    steps.push(advance(last.playback, last.moment, stops));
  }
  return steps;
}

/** What was shown of a run; the last of the steps may be the range that it began from. */
const played = (steps: PlaybackStep[]) => steps.filter(({ playback }) => playback.shown !== null);
const yearsOf = (steps: PlaybackStep[]) => played(steps).map(({ moment }) => moment.years);
const opened = (steps: PlaybackStep[]) => played(steps).map(({ moment }) => moment.open);
const noYear = () => null;

describe('playing by years', () => {
  it('shows each year that has events, and then the range that it began from', () => {
    const steps = playThrough(STOPPED, EVERYTHING, STOPS);
    expect(yearsOf(steps)).toEqual(STOPS.map(({ year }) => single(year)));
    expect(steps.at(-1)!.playback.playing).toBe(false);
    expect(steps.at(-1)!.moment).toEqual(EVERYTHING);
    const range = at({ from: 1950, to: 2013 });
    const ended = playThrough(STOPPED, range, STOPS).at(-1)!;
    expect(ended.moment).toEqual(range);
    expect(yearMode(ended.playback, ended.moment)).toBe('range');
  });

  it('shows the undated alone again, where it began from them', () => {
    const undated: Moment = { ...EVERYTHING, dates: 'undated' };
    const steps = playThrough(STOPPED, undated, STOPS);
    expect(played(steps).every(({ moment }) => moment.dates === 'any')).toBe(true);
    expect(steps.at(-1)!.moment).toEqual(undated);
  });

  it('stays at the last year where it began from one', () => {
    const steps = playThrough(STOPPED, at(single(1961)), STOPS);
    expect(steps.at(-1)!.moment.years).toEqual(single(2018));
    expect(steps.at(-1)!.playback.playing).toBe(false);
  });

  it('returns to its range after a pause as well, and not before its last year has had its time', () => {
    const range = at({ from: 2011, to: 2018 });
    const first = play(STOPPED, range, STOPS);
    const again = playThrough(pause(first.playback), first.moment, STOPS);
    expect(yearsOf(again)).toEqual([2013, 2018].map(single));
    expect(again.at(-2)!.playback.playing).toBe(true);
    expect(again.at(-1)!.moment).toEqual(range);
  });

  it('shows all stops once and in order, whatever they are', () => {
    const stops = fc
      .uniqueArray(fc.integer({ min: 1900, max: 2030 }), { minLength: 1 })
      .map((years) => years.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(stops, (years) => {
        const steps = playThrough(STOPPED, EVERYTHING, yearStops(years), 200);
        expect(yearsOf(steps)).toEqual(years.map(single));
      }),
    );
  });

  it('growing, keeps what came before', () => {
    const steps = playThrough({ ...STOPPED, style: 'growing' }, EVERYTHING, STOPS);
    expect(yearsOf(steps)).toEqual(STOPS.map(({ year }) => ({ from: null, to: year })));
  });

  it('goes on after a pause with the next year', () => {
    const { playback, moment } = step(STOPPED, at(single(1961)), STOPS, 'next');
    const again = play(pause(playback), moment, STOPS);
    expect(again.moment.years).toEqual(single(2013));
    expect(again.playback.playing).toBe(true);
  });

  it('begins again when it is at the end', () => {
    const last = playThrough(STOPPED, EVERYTHING, STOPS).at(-1)!;
    expect(play(last.playback, last.moment, STOPS).moment.years).toEqual(single(1948));
  });

  it('plays a chosen range and no more, again and again', () => {
    const steps = playThrough(STOPPED, at({ from: 1950, to: 2013 }), STOPS);
    expect(yearsOf(steps)).toEqual([1961, 2011, 2013].map(single));
    const last = steps.at(-1)!;
    expect(play(last.playback, last.moment, STOPS).moment.years).toEqual(single(1961));
  });

  it('growing through a chosen range begins with it', () => {
    const chosen = at({ from: 2000, to: null });
    const steps = playThrough({ ...STOPPED, style: 'growing' }, chosen, STOPS);
    expect(yearsOf(steps)[0]).toEqual({ from: 2000, to: 2011 });
  });

  it('starts from a single year that a link names, and from the first when it is the last', () => {
    expect(play(STOPPED, at(single(1961)), STOPS).moment.years).toEqual(single(2011));
    expect(play(STOPPED, at(single(2018)), STOPS).moment.years).toEqual(single(1948));
  });

  it('grows on from "up to a year" that a link names', () => {
    const steps = playThrough(STOPPED, at({ from: null, to: 2011 }), STOPS);
    expect(yearsOf(steps)).toEqual([2013, 2018].map((to) => ({ from: null, to })));
  });

  it('of a range without events plays the whole record, of a record without any nothing', () => {
    const empty = at({ from: 1970, to: 1980 });
    const { playback, moment } = play(STOPPED, empty, STOPS);
    expect(playback.playing).toBe(true);
    expect(moment.years).toEqual(single(1948));
    expect(play(STOPPED, empty, []).playback.playing).toBe(false);
  });

  it('in a loop goes from the end to the beginning of what is played', () => {
    const looping = { ...STOPPED, loops: true };
    const steps = playThrough(looping, at({ from: 2011, to: 2013 }), STOPS, 5);
    expect(yearsOf(steps)).toEqual([2011, 2013, 2011, 2013, 2011].map(single));
    expect(steps.at(-1)!.playback.playing).toBe(true);
  });

  it('does not loop over a single stop', () => {
    const steps = playThrough({ ...STOPPED, loops: true }, EVERYTHING, yearStops([1948]));
    expect(steps).toHaveLength(1);
  });
});

describe('what the reader does', () => {
  it('stops it: other years, or something opened', () => {
    const { playback, moment } = play(STOPPED, EVERYTHING, STOPS);
    expect(isPlaying(playback, moment)).toBe(true);
    for (const chosen of [at({ from: 2000, to: 2010 }), at(moment.years, 'place.hanoi')]) {
      expect(isPlaying(playback, chosen)).toBe(false);
      const tick = advance(playback, chosen, STOPS);
      expect(tick.playback.playing).toBe(false);
      expect(tick.moment).toBe(chosen);
    }
  });

  it('leaves it playing when what was open is closed, but for the event that it opened', () => {
    const years = play(STOPPED, at(ALL_YEARS, 'place.hanoi'), STOPS);
    expect(years.moment.open).toBe('place.hanoi');
    expect(isPlaying(years.playback, at(years.moment.years))).toBe(true);
    const events = play({ ...STOPPED, unit: 'event' }, EVERYTHING, EVENTS);
    expect(isPlaying(events.playback, at(events.moment.years))).toBe(false);
  });
});

const EVENTS: readonly Stop[] = [
  { year: 1948, open: 'event.a' },
  { year: 2011, open: 'event.b' },
  { year: 2011, open: 'event.c' },
  { year: 2018, open: 'event.d' },
];

describe('playing event by event', () => {
  const byEvent: Playback = { ...STOPPED, unit: 'event' };

  it('opens one after the other, and the year goes with them', () => {
    const steps = playThrough(byEvent, EVERYTHING, EVENTS);
    expect(opened(steps)).toEqual(['event.a', 'event.b', 'event.c', 'event.d']);
    expect(yearsOf(steps)).toEqual([1948, 2011, 2011, 2018].map(single));
    expect(steps.at(-1)!.playback.playing).toBe(false);
  });

  it('growing, keeps what came before', () => {
    const steps = playThrough({ ...byEvent, style: 'growing' }, EVERYTHING, EVENTS);
    expect(yearsOf(steps)[1]).toEqual({ from: null, to: 2011 });
  });

  it('begins with the year shown, or after the event that is open', () => {
    expect(play(byEvent, at(single(2011)), EVENTS).moment.open).toBe('event.b');
    expect(play(byEvent, at(single(2011), 'event.b'), EVENTS).moment.open).toBe('event.c');
  });

  it('stays in a chosen range, and loops through it', () => {
    const range = at({ from: 2000, to: 2012 });
    expect(opened(playThrough(byEvent, range, EVENTS))).toEqual(['event.b', 'event.c']);
    const looping = playThrough({ ...byEvent, loops: true }, range, EVENTS, 3);
    expect(opened(looping)).toEqual(['event.b', 'event.c', 'event.b']);
  });

  it('plays its range again, although its last event is still open', () => {
    const range = at({ from: 2000, to: 2012 });
    const ended = playThrough(byEvent, range, EVENTS).at(-1)!;
    expect(ended.moment).toEqual({ ...range, open: 'event.c' });
    const again = playThrough(ended.playback, ended.moment, EVENTS);
    expect(opened(again)).toEqual(['event.b', 'event.c']);
    expect(again.at(-1)!.moment.years).toEqual(range.years);
  });

  it('steps by hand from event to event', () => {
    const next = step(byEvent, at(single(2011), 'event.b'), EVENTS, 'next');
    expect(next.moment).toEqual(at(single(2011), 'event.c'));
    const back = step(next.playback, next.moment, EVENTS, 'previous');
    expect(back.moment.open).toBe('event.b');
    expect(currentStop(back.playback, back.moment, EVENTS)).toBe(EVENTS[1]);
    expect(neighbouringStop(byEvent, at(single(2018), 'event.d'), EVENTS, 'next')).toBeNull();
  });

  it('goes on by events where it was by years', () => {
    const years = play(STOPPED, EVERYTHING, yearStops([1948, 2011, 2018]));
    const tick = advance({ ...years.playback, unit: 'event' }, years.moment, EVENTS);
    expect(tick.moment).toEqual(at(single(1948), 'event.a'));
  });

  it('takes events in the order of the years that they may begin in, else end', () => {
    const event = (id: string, earliest: string | null, latest: string | null) => ({
      id,
      edtf: earliest ?? latest,
      earliest,
      latest,
    });
    const stops = eventStops([
      event('since', '1990-01-01', null),
      event('day', '2018-03-01', '2018-03-01'),
      event('until', null, '1948-12-31'),
      event('undated', null, null),
    ]);
    expect(stops).toEqual([
      { year: 1948, open: 'event.until' },
      { year: 1990, open: 'event.since' },
      { year: 2018, open: 'event.day' },
    ]);
  });
});

describe('what an event is seen by that only may fall in its year', () => {
  const isHidden = ({ open, maybe }: Moment) => open === 'event.b' && maybe === 'out';
  const lending = (one: PlaybackStep) => lendingMaybe(one, isHidden);
  const byEvent: Playback = { ...STOPPED, unit: 'event' };
  const next = ({ playback, moment }: PlaybackStep) =>
    lending(advance(playback, readersMoment(playback, moment), EVENTS));

  it('is lent for its stop alone', () => {
    const range = at({ from: 1948, to: 2018 });
    const steps = [lending(play(byEvent, range, EVENTS))];
    while (steps.at(-1)!.playback.playing) steps.push(next(steps.at(-1)!));
    expect(steps.map(({ moment }) => moment.maybe)).toEqual(['out', 'in', 'out', 'out', 'out']);
    expect(steps.at(-1)!.moment).toEqual({ ...range, open: 'event.d' });
  });

  it('stays where the reader asked for it, and goes where the reader gave it up', () => {
    const { playback, moment } = lending(goTo(byEvent, EVERYTHING, EVENTS[1]!));
    expect(moment.maybe).toBe('in');
    expect(readersMoment(playback, { ...moment, years: single(1950) }).maybe).toBe('in');
    expect(readersMoment(playback, { ...moment, maybe: 'out' }).maybe).toBe('out');
    const asked = lending(goTo(byEvent, { ...EVERYTHING, maybe: 'in' }, EVENTS[1]!));
    expect(readersMoment(asked.playback, asked.moment).maybe).toBe('in');
  });

  it('is not lent by years, whatever is open', () => {
    const years = lending(play(STOPPED, at(ALL_YEARS, 'event.b'), STOPS));
    expect(years.moment).toMatchObject({ open: 'event.b', maybe: 'out' });
  });
});

describe('a run', () => {
  const byEvent: Playback = { ...STOPPED, unit: 'event' };
  const range = at({ from: 2000, to: 2012 });

  it('has the stops of the range, and says how many are left', () => {
    expect(runOf(byEvent, range, EVENTS)).toEqual({ stops: EVENTS.slice(1, 3), left: 2 });
    const first = play(byEvent, range, EVENTS);
    expect(runOf(first.playback, first.moment, EVENTS)).toEqual({
      stops: EVENTS.slice(1, 3),
      left: 1,
    });
  });

  it('is gone through by hand, and ended with its range as if it had been played', () => {
    const gone = goTo(byEvent, range, EVENTS[1]!);
    expect(gone.moment).toEqual(at(single(2011), 'event.b'));
    expect(gone.playback.playing).toBe(false);
    expect(runOf(gone.playback, gone.moment, EVENTS).stops).toEqual(EVENTS.slice(1, 3));
    const steps = playThrough(gone.playback, gone.moment, EVENTS);
    expect(opened(steps)).toEqual(['event.c']);
    expect(steps.at(-1)!.moment.years).toEqual(range.years);
  });

  it('from one year goes to the end of the record', () => {
    expect(runOf(STOPPED, at(single(2011)), STOPS)).toEqual({ stops: STOPS.slice(2), left: 2 });
  });
});

describe('stepping by hand', () => {
  it('goes to the neighbouring years with events and stops playing', () => {
    const playing = play(STOPPED, EVERYTHING, STOPS);
    const next = step(playing.playback, playing.moment, STOPS, 'next');
    expect(next.moment.years).toEqual(single(1961));
    expect(next.playback.playing).toBe(false);
    const back = step(next.playback, next.moment, STOPS, 'previous');
    expect(back.moment.years).toEqual(single(1948));
  });

  it('from a range begins at its near end', () => {
    const range = at({ from: 1960, to: 2014 });
    expect(step(STOPPED, range, STOPS, 'next').moment.years).toEqual(single(1961));
    expect(step(STOPPED, range, STOPS, 'previous').moment.years).toEqual(single(2013));
  });

  it('ends at the ends', () => {
    expect(neighbouringStop(STOPPED, at(single(1948)), STOPS, 'previous')).toBeNull();
    expect(neighbouringStop(STOPPED, at(single(2018)), STOPS, 'next')).toBeNull();
    expect(step(STOPPED, at(single(2018)), STOPS, 'next').moment.years).toEqual(single(2018));
  });

  it('may leave the range that was played', () => {
    const last = played(playThrough(STOPPED, at({ from: 1950, to: 2011 }), STOPS)).at(-1)!;
    const beyond = step(last.playback, last.moment, STOPS, 'next');
    expect(beyond.moment.years).toEqual(single(2013));
    expect(beyond.playback.span).toEqual(ALL_YEARS);
  });
});

describe('how the years are read', () => {
  it('is told by the years themselves', () => {
    const mode = (years: Years) => yearMode(STOPPED, at(years));
    expect(mode(ALL_YEARS)).toBe('range');
    expect(mode({ from: 1960, to: 1970 })).toBe('range');
    expect(mode({ from: 1960, to: null })).toBe('range');
    expect(mode(single(1961))).toBe('single');
    expect(mode({ from: null, to: 1961 })).toBe('growing');
  });

  it('changes around the same year', () => {
    const { playback, moment } = step(STOPPED, at(single(1961)), STOPS, 'next');
    const growing = inYearMode(playback, moment, STOPS, 'growing', noYear);
    expect(growing.moment.years).toEqual({ from: null, to: 2011 });
    expect(currentYear(growing.playback, growing.moment)).toBe(2011);
    const back = inYearMode(growing.playback, growing.moment, STOPS, 'single', noYear);
    expect(back.moment.years).toEqual(single(2011));
  });

  it('goes from a range to its busiest year or up to its last, and back', () => {
    const range = at({ from: 1960, to: 2014 });
    const one = inYearMode(STOPPED, range, STOPS, 'single', () => 2013);
    expect(one.moment.years).toEqual(single(2013));
    const growing = inYearMode(STOPPED, range, STOPS, 'growing', noYear);
    expect(growing.moment.years).toEqual({ from: 1960, to: 2013 });
    expect(yearMode(growing.playback, growing.moment)).toBe('growing');
    expect(inYearMode(one.playback, one.moment, STOPS, 'range', noYear).moment).toEqual(range);
  });

  it('goes to the year that was looked at last, where the range has it', () => {
    const noted = noteYear(STOPPED, at(single(1961)));
    const one = (range: Years) => inYearMode(noted, at(range), STOPS, 'single', () => 2013).moment;
    expect(one(ALL_YEARS).years).toEqual(single(1961));
    expect(one({ from: 2000, to: null }).years).toEqual(single(2013));
    expect(noteYear(noted, EVERYTHING)).toBe(noted);
    const { playback } = step(noted, at(single(1961)), STOPS, 'next');
    expect(inYearMode(pause(playback), EVERYTHING, STOPS, 'single', noYear).moment.years).toEqual(
      single(2011),
    );
  });

  it('goes to the end of a range in which nothing begins, rather than to the first year of all', () => {
    const one = inYearMode(STOPPED, at({ from: 1950, to: 1955 }), STOPS, 'single', noYear);
    expect(one.moment.years).toEqual(single(1955));
  });

  it('knows the current year of one year and of "up to" only', () => {
    expect(currentYear(STOPPED, at(single(1961)))).toBe(1961);
    expect(currentYear(STOPPED, at({ from: null, to: 1961 }))).toBe(1961);
    expect(currentYear(STOPPED, at({ from: 1960, to: 1961 }))).toBeNull();
  });
});
