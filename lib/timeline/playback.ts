import type { Stop } from './playback-stops';
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
export interface Moment {
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
  readonly restores: Years | null;
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
  lastYear: null,
  shown: null,
};

/** How the years of a view are to be read: a range, one year, or all up to a year. */
export const YEAR_MODES = ['range', ...PLAYBACK_STYLES] as const;
export type YearMode = (typeof YEAR_MODES)[number];

const hasOwnYears = ({ shown }: Playback, { years }: Moment) =>
  shown !== null && isSameYears(shown.moment.years, years);

/** Whether all is as playback left it. While years play, what was open may be closed. */
function isUndisturbed(playback: Playback, moment: Moment): boolean {
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

const within = (stops: readonly Stop[], { from, to }: Years) =>
  stops.filter(({ year }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));

/** The stops on either side of where the view stands; from a range, those inside of it on both. */
function around(playback: Playback, moment: Moment, stops: readonly Stop[]) {
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

function show(playback: Playback, stop: Stop, { open }: Moment): PlaybackStep {
  const { year } = stop;
  const from = playback.style === 'single' ? year : playback.span.from;
  const moment = { years: { from, to: year }, open: stop.open ?? open };
  return { playback: { ...playback, lastYear: year, shown: { stop, moment } }, moment };
}

/** Takes on the style that the view has already, where it has one. */
function inStyleOf(playback: Playback, moment: Moment): Playback {
  const mode = yearMode(playback, moment);
  return mode === 'range' ? playback : { ...playback, style: mode };
}

/**
 * Begins, goes on from where it was paused, or, at the end, begins again. A range that the reader
 * has chosen is what is played; a single year is where playing starts.
 */
export function play(playback: Playback, moment: Moment, stops: readonly Stop[]): PlaybackStep {
  const styled = inStyleOf(playback, moment);
  const isResumed = hasOwnYears(playback, moment);
  const span = isResumed ? playback.span : spanFrom(styled, moment);
  const restores = isResumed ? playback.restores : rangeOf(playback, moment);
  const later = within(around(playback, moment, stops).later, span);
  if (later.length > 0) return playFrom({ ...styled, span, restores }, later[0]!, moment, stops);
  const again = isResumed ? span : ALL_YEARS;
  const beginning = within(stops, again)[0];
  return beginning === undefined
    ? { playback: pause(playback), moment }
    : playFrom({ ...styled, span: again, restores }, beginning, moment, stops);
}

/** The range that the view shows; null where it shows one year, or all up to one. */
function rangeOf(playback: Playback, moment: Moment): Years | null {
  return yearMode(playback, moment) === 'range' ? moment.years : null;
}

/** What is played through from years of the reader's own. */
function spanFrom(playback: Playback, moment: Moment): Years {
  const mode = yearMode(playback, moment);
  if (mode === 'range') return moment.years;
  return { from: mode === 'single' ? moment.years.from : null, to: null };
}

/**
 * Shows a stop and, unless it is the last, goes on playing. After the last, the range that playing began
 * from is still to be shown again.
 */
function playFrom(
  playback: Playback,
  stop: Stop,
  moment: Moment,
  stops: readonly Stop[],
): PlaybackStep {
  const played = within(stops, playback.span);
  const isLast = played.at(-1) === stop;
  const goesOn = playback.loops ? played.length > 1 : !isLast || playback.restores !== null;
  return show({ ...playback, playing: goesOn }, stop, moment);
}

/** What is played through, and what of it is still to come. */
export interface Run {
  readonly stops: readonly Stop[];
  readonly left: number;
}

/** The stops that playing goes, or would go, through from where the view stands. */
export function runOf(playback: Playback, moment: Moment, stops: readonly Stop[]): Run {
  const span = hasOwnYears(playback, moment)
    ? playback.span
    : spanFrom(inStyleOf(playback, moment), moment);
  const later = within(around(playback, moment, stops).later, span);
  return { stops: within(stops, span), left: later.length };
}

/** To any stop of the run by hand, which ends playing. */
export function goTo(playback: Playback, moment: Moment, stop: Stop): PlaybackStep {
  const isOwn = hasOwnYears(playback, moment);
  const styled = inStyleOf(playback, moment);
  const span = isOwn ? playback.span : spanFrom(styled, moment);
  const restores = isOwn ? playback.restores : rangeOf(playback, moment);
  return show({ ...styled, playing: false, span, restores }, stop, moment);
}

/** What a tick of the clock does; when the reader has done anything meanwhile, it stops. */
export function advance(playback: Playback, moment: Moment, stops: readonly Stop[]): PlaybackStep {
  const stopped = { playback: pause(playback), moment };
  if (!isUndisturbed(playback, moment)) return stopped;
  const later = within(around(playback, moment, stops).later, playback.span);
  const next = later[0] ?? (playback.loops ? within(stops, playback.span)[0] : undefined);
  if (next !== undefined) return playFrom(playback, next, moment, stops);
  const { restores } = playback;
  if (restores === null) return stopped;
  return {
    playback: { ...stopped.playback, shown: null, restores: null },
    moment: { ...moment, years: restores },
  };
}

export function pause(playback: Playback): Playback {
  return { ...playback, playing: false };
}

/** The stop to go to by hand; from a range of years its first or its last. Null at the end. */
export function neighbouringStop(
  playback: Playback,
  moment: Moment,
  stops: readonly Stop[],
  direction: 'previous' | 'next',
): Stop | null {
  const { earlier, later } = around(playback, moment, stops);
  return (direction === 'next' ? later[0] : earlier.at(-1)) ?? null;
}

/** One stop back or on by hand, which ends playing; the whole record may be walked so. */
export function step(
  playback: Playback,
  moment: Moment,
  stops: readonly Stop[],
  direction: 'previous' | 'next',
): PlaybackStep {
  const stop = neighbouringStop(playback, moment, stops, direction);
  if (stop === null) return { playback: pause(playback), moment };
  const isInSpan = hasOwnYears(playback, moment) && within([stop], playback.span).length > 0;
  const span = isInSpan ? playback.span : ALL_YEARS;
  const restores = isInSpan ? playback.restores : null;
  return show({ ...inStyleOf(playback, moment), playing: false, span, restores }, stop, moment);
}

/** Notes the single year that the reader has come to by other ways than playing. */
export function noteYear(playback: Playback, moment: Moment): Playback {
  const { from, to } = moment.years;
  return from === null || from !== to || from === playback.lastYear
    ? playback
    : { ...playback, lastYear: from };
}

/**
 * The same time read in another way, without a break in playing. One year of a range is the one that was
 * looked at last, else its busiest; "up to" is up to its last; a range is the one that was played
 * through, or all years.
 * @param busiest of the years given, the one in which most begins; null where nothing does.
 */
export function inYearMode(
  playback: Playback,
  moment: Moment,
  stops: readonly Stop[],
  mode: YearMode,
  busiest: (years: Years) => number | null,
): PlaybackStep {
  const isOwn = hasOwnYears(playback, moment);
  if (mode === yearMode(playback, moment)) return { playback, moment };
  if (mode === 'range') {
    const years = isOwn ? playback.span : ALL_YEARS;
    return { playback: { ...pause(playback), shown: null }, moment: { ...moment, years } };
  }
  const styled: Playback = { ...playback, style: mode };
  const year = currentYear(playback, moment);
  if (year !== null) {
    const span = isOwn ? playback.span : ALL_YEARS;
    return show({ ...styled, span }, { year, open: null }, moment);
  }
  const { from, to } = moment.years;
  const { lastYear } = playback;
  const isInside =
    lastYear !== null && lastYear >= (from ?? -Infinity) && lastYear <= (to ?? Infinity);
  const chosen =
    mode === 'growing'
      ? (within(stops, moment.years).at(-1)?.year ?? null)
      : isInside
        ? lastYear
        : (busiest(moment.years) ?? to ?? from);
  if (chosen === null) return { playback: styled, moment };
  const restores = moment.years;
  return show({ ...styled, span: restores, restores }, { year: chosen, open: null }, moment);
}
