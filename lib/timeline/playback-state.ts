import type { Stop } from './playback-stops';
import type { TimeOfView } from './time-at-event';
import { ALL_YEARS, isSameYears, type Years } from '@/lib/time/year-range';

/** single: one year at a time; growing: everything from the beginning up to the year. */
const PLAYBACK_STYLES = ['single', 'growing'] as const;
export type PlaybackStyle = (typeof PLAYBACK_STYLES)[number];

/** key-event: only some of the events (lib/timeline/key-events.ts). */
export const PLAYBACK_UNITS = ['year', 'event', 'key-event'] as const;
export type PlaybackUnit = (typeof PLAYBACK_UNITS)[number];

export const PLAYBACK_SPEEDS = ['slow', 'normal', 'fast'] as const;
export type PlaybackSpeed = (typeof PLAYBACK_SPEEDS)[number];

/**
 * How long a stop is shown. Slow leaves a lecturer time for a sentence; an event has a title to be
 * read as well.
 */
export const MILLISECONDS_A_STOP: Record<PlaybackUnit, Record<PlaybackSpeed, number>> = {
  year: { slow: 3000, normal: 1500, fast: 700 },
  event: { slow: 6000, normal: 3000, fast: 1400 },
  'key-event': { slow: 6000, normal: 3000, fast: 1400 },
};

/** What playing reads of the view, and writes into it. */
export interface Moment extends Pick<TimeOfView, 'dates' | 'maybe'> {
  readonly years: Years;
  /** What is open, as the view writes it. */
  readonly open: string | null;
}

/**
 * Playback without a clock. The years that are shown, and what is open, belong to the view (the
 * URL); this remembers only what the view cannot say: whether it plays and how, and what it has put
 * into the view itself. Each function takes the view's moment and the stops, in the order of time,
 * and gives the next state and the moment to show.
 *
 * Years that bring nothing new are no stops: an unchanged map says nothing that the leap of the
 * marker over the timeline does not say better, and a lecture does not wait for it.
 */
export interface Playback {
  readonly style: PlaybackStyle;
  readonly unit: PlaybackUnit;
  readonly speed: PlaybackSpeed;
  /** Whether the end leads to the beginning. */
  readonly loops: boolean;
  readonly playing: boolean;
  /** The years that are played through; open sides reach to the ends of the record. */
  readonly span: Years;
  /** The range that playing began from, which its end shows again; null where it began from one year. */
  readonly restores: Pick<Moment, 'years' | 'dates'> | null;
  /** Whether it also shows what may fall in its years, which the reader has not asked for. */
  readonly lendsMaybe: boolean;
  /** The year that was looked at last, by itself or as the end of what grows. */
  readonly lastYear: number | null;
  /** What playback put into the view last; another moment there means that the reader has chosen. */
  readonly shown: { readonly stop: Stop; readonly moment: Moment } | null;
}

export interface PlaybackStep {
  readonly playback: Playback;
  readonly moment: Moment;
}

export const STOPPED: Playback = {
  style: 'single',
  unit: 'year',
  speed: 'normal',
  loops: false,
  playing: false,
  span: ALL_YEARS,
  restores: null,
  lendsMaybe: false,
  lastYear: null,
  shown: null,
};

/** How the years of a view are to be read: a range, one year, or all up to a year. */
export const YEAR_MODES = ['range', ...PLAYBACK_STYLES] as const;
export type YearMode = (typeof YEAR_MODES)[number];

export const hasOwnYears = ({ shown }: Playback, { years }: Moment) =>
  shown !== null && isSameYears(shown.moment.years, years);

/** Whether all is as playback left it. While years play, what was open may be closed. */
export function isUndisturbed(playback: Playback, moment: Moment): boolean {
  if (!hasOwnYears(playback, moment)) return false;
  const { stop, moment: left } = playback.shown!;
  return moment.open === left.open || (stop.open === null && moment.open === null);
}

/** Whether it plays: what the reader does meanwhile pauses it. */
export function isPlaying(playback: Playback, moment: Moment): boolean {
  return playback.playing && isUndisturbed(playback, moment);
}

export function yearMode(playback: Playback, moment: Moment): YearMode {
  if (hasOwnYears(playback, moment)) return playback.style;
  const { from, to } = moment.years;
  if (from === to) return from === null ? 'range' : 'single';
  return from === null ? 'growing' : 'range';
}

/** The one year that the view stands at, whoever has put it there; null in a range of years. */
export function currentYear(playback: Playback, moment: Moment): number | null {
  if (hasOwnYears(playback, moment)) return playback.shown!.stop.year;
  return yearMode(playback, moment) === 'range' ? null : moment.years.to;
}

/** The event that playing event by event stands at; null by years, and where another thing is open. */
export function currentStop(playback: Playback, moment: Moment, stops: readonly Stop[]) {
  if (playback.unit === 'year' || moment.open === null) return null;
  return stops.find((stop) => stop.open === moment.open) ?? null;
}

/** The stop that playback has put into the view and that is still there. */
export const shownStop = (playback: Playback, moment: Moment): Stop | null =>
  hasOwnYears(playback, moment) ? playback.shown!.stop : null;

export const within = (stops: readonly Stop[], { from, to }: Years) =>
  stops.filter(({ year }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));

/** The stops on either side of where the view stands; from a range, those inside of it on both. */
export function around(playback: Playback, moment: Moment, stops: readonly Stop[]) {
  const stop = currentStop(playback, moment, stops);
  if (stop !== null) {
    const index = stops.indexOf(stop);
    return { earlier: stops.slice(0, index), later: stops.slice(index + 1) };
  }
  const year = currentYear(playback, moment);
  if (year === null) {
    const inside = within(stops, moment.years);
    return { earlier: inside, later: inside };
  }
  // By events, those of the year itself are yet to come.
  const begun = playback.unit === 'year' ? year + 1 : year;
  return {
    earlier: stops.filter((one) => one.year < year),
    later: stops.filter((one) => one.year >= begun),
  };
}

export function show(playback: Playback, stop: Stop, { open, maybe }: Moment): PlaybackStep {
  const { year } = stop;
  const from = playback.style === 'single' ? year : playback.span.from;
  const years = { from, to: year };
  const moment: Moment = { years, dates: 'any', maybe, open: stop.open ?? open };
  return { playback: { ...playback, lastYear: year, shown: { stop, moment } }, moment };
}

/** Takes on the style that the view has already, where it has one. */
export function inStyleOf(playback: Playback, moment: Moment): Playback {
  const mode = yearMode(playback, moment);
  return mode === 'range' ? playback : { ...playback, style: mode };
}

/** The range that the view shows; null where it shows one year, or all up to one. */
export function rangeOf(playback: Playback, moment: Moment): Playback['restores'] {
  if (yearMode(playback, moment) !== 'range') return null;
  const { years, dates } = moment;
  return { years, dates };
}

/** The view's moment without what playback has lent to it. */
export function readersMoment(playback: Playback, moment: Moment): Moment {
  const isLent = playback.lendsMaybe && hasOwnYears(playback, moment);
  return isLent ? { ...moment, maybe: 'out' } : moment;
}

/**
 * A step in which an event that is stopped at is seen, also in a year that it only may fall in.
 * @param isHidden whether the moment does not show the event that it opens.
 */
export function lendingMaybe(
  { playback, moment }: PlaybackStep,
  isHidden: (moment: Moment) => boolean,
): PlaybackStep {
  const stop = shownStop(playback, moment);
  const isOfStop = stop !== null && stop.open !== null;
  const lendsMaybe = isOfStop && moment.maybe === 'out' && isHidden({ ...moment, open: stop.open });
  return {
    playback: { ...playback, lendsMaybe },
    moment: lendsMaybe ? { ...moment, maybe: 'in' } : moment,
  };
}

/** What is played through from years of the reader's own. */
export function spanFrom(playback: Playback, moment: Moment): Years {
  const mode = yearMode(playback, moment);
  if (mode === 'range') return moment.years;
  return { from: mode === 'single' ? moment.years.from : null, to: null };
}
