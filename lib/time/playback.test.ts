import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  STOPPED,
  advance,
  currentYear,
  neighbouringStop,
  pause,
  play,
  restyle,
  step,
  type Playback,
  type PlaybackStep,
} from './playback';
import { ALL_YEARS, type Years } from './year-range';

const STOPS = [1948, 1961, 2011, 2013, 2018];

/** Every step from Play to the end, as the timer would make them. */
function playThrough(playback: Playback, years: Years, stops: readonly number[]): PlaybackStep[] {
  const steps = [play(playback, years, stops)];
  while (steps.at(-1)!.playback.playing) {
    const last = steps.at(-1)!;
    steps.push(advance(last.playback, last.years, stops));
  }
  return steps;
}

const yearsOf = (steps: PlaybackStep[]) => steps.map(({ years }) => years);
const single = (year: number) => ({ from: year, to: year });

describe('playing', () => {
  it('shows each year that has events and stops at the last', () => {
    const steps = playThrough(STOPPED, ALL_YEARS, STOPS);
    expect(yearsOf(steps)).toEqual(STOPS.map(single));
    expect(steps.at(-1)!.playback.playing).toBe(false);
  });

  it('shows all stops once and in order, whatever they are', () => {
    const stops = fc
      .uniqueArray(fc.integer({ min: 1900, max: 2030 }), { minLength: 1 })
      .map((years) => years.toSorted((one, other) => one - other));
    fc.assert(
      fc.property(stops, (years) => {
        expect(yearsOf(playThrough(STOPPED, ALL_YEARS, years))).toEqual(years.map(single));
      }),
    );
  });

  it('growing, keeps what came before', () => {
    const steps = playThrough({ ...STOPPED, style: 'growing' }, ALL_YEARS, STOPS);
    expect(yearsOf(steps)).toEqual(STOPS.map((to) => ({ from: null, to })));
  });

  it('goes on after a pause with the next year', () => {
    const { playback, years } = step(STOPPED, single(1961), STOPS, 'next');
    const again = play(pause(playback), years, STOPS);
    expect(again.years).toEqual(single(2013));
    expect(again.playback.playing).toBe(true);
  });

  it('begins again when it is at the end', () => {
    const last = playThrough(STOPPED, ALL_YEARS, STOPS).at(-1)!;
    expect(play(last.playback, last.years, STOPS).years).toEqual(single(1948));
  });

  it('plays a chosen range and no more, again and again', () => {
    const chosen = { from: 1950, to: 2013 };
    const steps = playThrough(STOPPED, chosen, STOPS);
    expect(yearsOf(steps)).toEqual([1961, 2011, 2013].map(single));
    const last = steps.at(-1)!;
    expect(play(last.playback, last.years, STOPS).years).toEqual(single(1961));
  });

  it('growing through a chosen range begins with it', () => {
    const steps = playThrough({ ...STOPPED, style: 'growing' }, { from: 2000, to: null }, STOPS);
    expect(yearsOf(steps)[0]).toEqual({ from: 2000, to: 2011 });
  });

  it('starts from a single year that a link names, and from the first when it is the last', () => {
    expect(play(STOPPED, single(1961), STOPS).years).toEqual(single(2011));
    expect(play(STOPPED, single(2018), STOPS).years).toEqual(single(1948));
  });

  it('stops at the next tick when the reader has chosen other years', () => {
    const { playback } = play(STOPPED, ALL_YEARS, STOPS);
    const chosen = { from: 2000, to: 2010 };
    const tick = advance(playback, chosen, STOPS);
    expect(tick.playback.playing).toBe(false);
    expect(tick.years).toBe(chosen);
  });

  it('of a range without events plays the whole record, of a record without any nothing', () => {
    const empty = { from: 1970, to: 1980 };
    const { playback, years } = play(STOPPED, empty, STOPS);
    expect(playback.playing).toBe(true);
    expect(years).toEqual(single(1948));
    expect(play(STOPPED, empty, []).playback.playing).toBe(false);
  });
});

describe('stepping by hand', () => {
  it('goes to the neighbouring years with events and stops playing', () => {
    const playing = play(STOPPED, ALL_YEARS, STOPS);
    const next = step(playing.playback, playing.years, STOPS, 'next');
    expect(next.years).toEqual(single(1961));
    expect(next.playback.playing).toBe(false);
    expect(step(next.playback, next.years, STOPS, 'previous').years).toEqual(single(1948));
  });

  it('from a range begins at its near end', () => {
    const range = { from: 1960, to: 2014 };
    expect(step(STOPPED, range, STOPS, 'next').years).toEqual(single(1961));
    expect(step(STOPPED, range, STOPS, 'previous').years).toEqual(single(2013));
  });

  it('ends at the ends', () => {
    expect(neighbouringStop(STOPPED, single(1948), STOPS, 'previous')).toBeNull();
    expect(neighbouringStop(STOPPED, single(2018), STOPS, 'next')).toBeNull();
    expect(step(STOPPED, single(2018), STOPS, 'next').years).toEqual(single(2018));
  });

  it('may leave the range that was played', () => {
    const played = playThrough(STOPPED, { from: 1950, to: 2011 }, STOPS).at(-1)!;
    const beyond = step(played.playback, played.years, STOPS, 'next');
    expect(beyond.years).toEqual(single(2013));
    expect(beyond.playback.span).toEqual(ALL_YEARS);
  });
});

describe('the style', () => {
  it('changes around the same year', () => {
    const { playback, years } = step(STOPPED, single(1961), STOPS, 'next');
    const growing = restyle(playback, years, 'growing');
    expect(growing.years).toEqual({ from: null, to: 2011 });
    expect(currentYear(growing.playback, growing.years)).toBe(2011);
    expect(restyle(growing.playback, growing.years, 'single').years).toEqual(single(2011));
  });

  it('leaves a range as it is', () => {
    const range = { from: 1960, to: 2014 };
    expect(restyle(STOPPED, range, 'growing').years).toBe(range);
  });
});

describe('the current year', () => {
  it('is known of a single year only, unless playback put the range there', () => {
    expect(currentYear(STOPPED, single(1961))).toBe(1961);
    expect(currentYear(STOPPED, { from: 1960, to: 1961 })).toBeNull();
    const growing = play({ ...STOPPED, style: 'growing' }, ALL_YEARS, STOPS);
    expect(currentYear(growing.playback, growing.years)).toBe(1948);
  });
});
