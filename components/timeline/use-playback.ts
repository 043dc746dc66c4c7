'use client';

import { useEffect, useEffectEvent, useState } from 'react';
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
  type Run,
} from '@/lib/timeline/playback';
import {
  MILLISECONDS_A_STOP,
  STOPPED,
  currentStop,
  currentYear,
  hasOwnYears,
  isPlaying,
  lendingMaybe,
  readersMoment,
  shownStop,
  yearMode,
  type Moment,
  type Playback,
  type PlaybackSpeed,
  type PlaybackStep,
  type PlaybackUnit,
  type YearMode,
} from '@/lib/timeline/playback-state';
import type { Stop } from '@/lib/timeline/playback-stops';
import { isSameYears, type Years } from '@/lib/time/year-range';
import type { History } from './timeline-change';

export interface PlaybackControl {
  readonly playback: Playback;
  readonly playing: boolean;
  /** How the years that are shown are to be read. */
  readonly mode: YearMode;
  /** The single year that is shown, or the one that has been reached; null in a range. */
  readonly year: number | null;
  /** The stop that playback has put into the view and that is still there. */
  readonly shown: Stop | null;
  /** What playing goes through, and what of it is left. */
  readonly run: Run;
  /** How long all of that takes. */
  readonly milliseconds: number;
  /** What playing event by event has open, as the view writes it. */
  readonly open: string | null;
  readonly canPlay: boolean;
  readonly canStep: { readonly previous: boolean; readonly next: boolean };
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly step: (direction: 'previous' | 'next') => void;
  readonly goTo: (stop: Stop) => void;
  readonly setMode: (mode: YearMode) => void;
  readonly setUnit: (unit: PlaybackUnit) => void;
  readonly setSpeed: (speed: PlaybackSpeed) => void;
  readonly setLoops: (loops: boolean) => void;
}

/**
 * Owns the timer of playback; what a tick does is in lib/timeline/playback.
 * @param busiest of the years given, the one in which most begins
 * @param isHidden whether a moment does not show the event that it opens
 */
export function usePlayback(
  viewed: Moment,
  stopsBy: Readonly<Record<PlaybackUnit, readonly Stop[]>>,
  busiest: (years: Years) => number | null,
  isHidden: (moment: Moment) => boolean,
  onMomentChange: (moment: Moment, history: History) => void,
): PlaybackControl {
  const [playback, setPlayback] = useState(STOPPED);
  const moment = readersMoment(playback, viewed);
  const stops = stopsBy[playback.unit];
  const playing = isPlaying(playback, moment);
  // A change by the reader pauses playback for good: undoing the change does not resume it.
  const noted = noteYear(playing ? playback : pause(playback), moment);
  if (noted.playing !== playback.playing || noted.lastYear !== playback.lastYear) {
    setPlayback(noted);
  }

  const apply = (stepped: PlaybackStep, history: History) => {
    const next = lendingMaybe(stepped, isHidden);
    setPlayback(next.playback);
    if (!isSameMoment(next.moment, viewed)) onMomentChange(next.moment, history);
  };
  // Starting from years that the reader chose is a step that "back" undoes; resuming is not.
  const history = (): History => (hasOwnYears(playback, moment) ? 'replace' : 'push');

  const tick = useEffectEvent(() => {
    if (!document.hidden) apply(advance(playback, moment, stops), 'replace');
  });
  // Begun anew with every stop, so that each is shown for its full time.
  const { unit, speed, shown } = playback;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => tick(), MILLISECONDS_A_STOP[unit][speed]);
    return () => clearInterval(timer);
  }, [playing, unit, speed, shown]);

  const run = runOf(playback, moment, stops);
  return {
    playback,
    playing,
    shown: shownStop(playback, moment),
    run,
    milliseconds: run.stops.length * MILLISECONDS_A_STOP[unit][speed],
    mode: yearMode(playback, moment),
    year: currentYear(playback, moment),
    open: currentStop(playback, moment, stops)?.open ?? null,
    canPlay: stops.length > 0,
    canStep: {
      previous: neighbouringStop(playback, moment, stops, 'previous') !== null,
      next: neighbouringStop(playback, moment, stops, 'next') !== null,
    },
    toggle: () => {
      if (playing) setPlayback(pause(playback));
      else apply(play(playback, moment, stops), history());
    },
    pause: () => setPlayback(pause(playback)),
    step: (direction) => apply(step(playback, moment, stops, direction), history()),
    goTo: (stop) => apply(goTo(playback, moment, stop), history()),
    setMode: (mode) => apply(inYearMode(playback, moment, stopsBy.year, mode, busiest), 'push'),
    setUnit: (chosen) => setPlayback({ ...playback, unit: chosen }),
    setSpeed: (chosen) => setPlayback({ ...playback, speed: chosen }),
    setLoops: (loops) => setPlayback({ ...playback, loops }),
  };
}

const isSameMoment = (one: Moment, other: Moment): boolean =>
  isSameYears(one.years, other.years) &&
  one.open === other.open &&
  one.dates === other.dates &&
  one.maybe === other.maybe;
