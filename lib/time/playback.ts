import { ALL_YEARS, isSameYears, type Years } from './year-range';

/** single: one year at a time; growing: everything from the beginning up to the year. */
export const PLAYBACK_STYLES = ['single', 'growing'] as const;
export type PlaybackStyle = (typeof PLAYBACK_STYLES)[number];

/** How long a year is shown. Slow leaves a lecturer time for a sentence. */
export const MILLISECONDS_A_YEAR = { slow: 3000, normal: 1500, fast: 700 } as const;
export type PlaybackSpeed = keyof typeof MILLISECONDS_A_YEAR;
export const PLAYBACK_SPEEDS = Object.keys(MILLISECONDS_A_YEAR) as PlaybackSpeed[];

/**
 * Playback without a clock. The years that are shown belong to the view (the URL); this remembers
 * only what the view cannot say: whether it plays, and which of its years it has put there itself.
 * Each function takes the view's years and `stops`, the years in which some event begins, in order,
 * and gives the next state and the years to show.
 *
 * Years that bring nothing new are no stops: an unchanged map says nothing that the leap of the
 * marker over the timeline does not say better, and a lecture does not wait for it.
 */
export interface Playback {
  readonly style: PlaybackStyle;
  readonly speed: PlaybackSpeed;
  readonly playing: boolean;
  /** The years that are played through; open sides reach to the ends of the record. */
  readonly span: Years;
  /** What playback put into the view last; other years there mean that the reader has chosen. */
  readonly shown: { readonly year: number; readonly years: Years } | null;
}

export interface PlaybackStep {
  readonly playback: Playback;
  readonly years: Years;
}

export const STOPPED: Playback = {
  style: 'single',
  speed: 'normal',
  playing: false,
  span: ALL_YEARS,
  shown: null,
};

const isOwn = ({ shown }: Playback, years: Years) =>
  shown !== null && isSameYears(shown.years, years);

const within = (stops: readonly number[], { from, to }: Years) =>
  stops.filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));

/** The one year that the view stands at, whoever has put it there; null in a range of years. */
export function currentYear(playback: Playback, years: Years): number | null {
  if (isOwn(playback, years)) return playback.shown!.year;
  return years.from !== null && years.from === years.to ? years.from : null;
}

function show(playback: Playback, year: number): PlaybackStep {
  const years =
    playback.style === 'single' ? { from: year, to: year } : { from: playback.span.from, to: year };
  return { playback: { ...playback, shown: { year, years } }, years };
}

/**
 * Begins, goes on from where it was paused, or, at the end, begins again. A range that the reader
 * has chosen is what is played; a single year is where playing starts.
 */
export function play(playback: Playback, years: Years, stops: readonly number[]): PlaybackStep {
  const year = currentYear(playback, years);
  const isResumed = isOwn(playback, years);
  const span = isResumed ? playback.span : year === null ? years : { from: year, to: null };
  const later = within(stops, span).filter((stop) => year === null || stop > year);
  if (later.length > 0) return playFrom({ ...playback, span }, later[0]!, stops);
  const again = isResumed ? span : ALL_YEARS;
  const beginning = within(stops, again)[0];
  return beginning === undefined
    ? { playback: pause(playback), years }
    : playFrom({ ...playback, span: again }, beginning, stops);
}

/** Shows a year and, unless it is the last, goes on playing. */
function playFrom(playback: Playback, year: number, stops: readonly number[]): PlaybackStep {
  const isLast = within(stops, playback.span).every((stop) => stop <= year);
  return show({ ...playback, playing: !isLast }, year);
}

/** What a tick of the clock does; when the reader has chosen other years meanwhile, it stops. */
export function advance(playback: Playback, years: Years, stops: readonly number[]): PlaybackStep {
  const next = isOwn(playback, years)
    ? within(stops, playback.span).find((stop) => stop > playback.shown!.year)
    : undefined;
  return next === undefined
    ? { playback: pause(playback), years }
    : playFrom(playback, next, stops);
}

export function pause(playback: Playback): Playback {
  return { ...playback, playing: false };
}

/** The stop to go to by hand; from a range of years its first or its last. Null at the end. */
export function neighbouringStop(
  playback: Playback,
  years: Years,
  stops: readonly number[],
  direction: 'previous' | 'next',
): number | null {
  const year = currentYear(playback, years);
  if (direction === 'next') {
    const inside = year === null ? within(stops, years) : stops.filter((stop) => stop > year);
    return inside[0] ?? null;
  }
  const inside = year === null ? within(stops, years) : stops.filter((stop) => stop < year);
  return inside.at(-1) ?? null;
}

/** One stop back or on by hand, which ends playing; the whole record may be walked so. */
export function step(
  playback: Playback,
  years: Years,
  stops: readonly number[],
  direction: 'previous' | 'next',
): PlaybackStep {
  const stop = neighbouringStop(playback, years, stops, direction);
  if (stop === null) return { playback: pause(playback), years };
  const isInSpan = isOwn(playback, years) && within([stop], playback.span).length > 0;
  const span = isInSpan ? playback.span : ALL_YEARS;
  return show({ ...playback, playing: false, span }, stop);
}

/** The same year in the other style, without a break in playing. */
export function restyle(playback: Playback, years: Years, style: PlaybackStyle): PlaybackStep {
  const year = currentYear(playback, years);
  if (year === null) return { playback: { ...playback, style }, years };
  const span = isOwn(playback, years) ? playback.span : ALL_YEARS;
  return show({ ...playback, style, span }, year);
}
