import {
  around,
  currentYear,
  hasOwnYears,
  inStyleOf,
  isUndisturbed,
  rangeOf,
  show,
  spanFrom,
  within,
  yearMode,
  type Moment,
  type Playback,
  type PlaybackStep,
  type YearMode,
} from './playback-state';
import type { Stop } from './playback-stops';
import { ALL_YEARS, type Years } from '@/lib/time/year-range';

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
  const isRange = isResumed || restores !== null;
  const again = isRange && within(stops, span).length > 0 ? span : ALL_YEARS;
  const beginning = within(stops, again)[0];
  return beginning === undefined
    ? { playback: pause(playback), moment }
    : playFrom({ ...styled, span: again, restores }, beginning, moment, stops);
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
    moment: { ...moment, ...restores },
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
  const { years, dates } = moment;
  return show(
    { ...styled, span: years, restores: { years, dates } },
    { year: chosen, open: null },
    moment,
  );
}
