'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import {
  MILLISECONDS_A_YEAR,
  STOPPED,
  advance,
  currentYear,
  neighbouringStop,
  pause,
  play,
  restyle,
  step,
  type Playback,
  type PlaybackSpeed,
  type PlaybackStep,
  type PlaybackStyle,
} from '@/lib/time/playback';
import { isSameYears, type Years } from '@/lib/time/year-range';

export type ChangeYears = (years: Years, history: 'push' | 'replace') => void;

export interface PlaybackControl {
  readonly playback: Playback;
  /** The single year that is shown, or the one that has been reached; null in a range. */
  readonly year: number | null;
  readonly canPlay: boolean;
  readonly canStep: { readonly previous: boolean; readonly next: boolean };
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly step: (direction: 'previous' | 'next') => void;
  readonly setStyle: (style: PlaybackStyle) => void;
  readonly setSpeed: (speed: PlaybackSpeed) => void;
}

/** Owns the clock and nothing else; what happens on a tick is in lib/time/playback. */
export function usePlayback(
  years: Years,
  stops: readonly number[],
  onYearsChange: ChangeYears,
): PlaybackControl {
  const [playback, setPlayback] = useState(STOPPED);

  const apply = (next: PlaybackStep, history: 'push' | 'replace') => {
    setPlayback(next.playback);
    if (!isSameYears(next.years, years)) onYearsChange(next.years, history);
  };
  // Beginning from years of the reader's own is a step that "back" undoes; going on is not.
  const history = () =>
    playback.shown !== null && isSameYears(playback.shown.years, years) ? 'replace' : 'push';

  const tick = useEffectEvent(() => {
    if (!document.hidden) apply(advance(playback, years, stops), 'replace');
  });
  // Begun anew with every change of years, so that each is shown for its full time.
  useEffect(() => {
    if (!playback.playing) return;
    const timer = setInterval(() => tick(), MILLISECONDS_A_YEAR[playback.speed]);
    return () => clearInterval(timer);
  }, [playback.playing, playback.speed, years.from, years.to]);

  return {
    playback,
    year: currentYear(playback, years),
    canPlay: stops.length > 0,
    canStep: {
      previous: neighbouringStop(playback, years, stops, 'previous') !== null,
      next: neighbouringStop(playback, years, stops, 'next') !== null,
    },
    toggle: () => {
      if (playback.playing) setPlayback(pause(playback));
      else apply(play(playback, years, stops), history());
    },
    pause: () => setPlayback(pause(playback)),
    step: (direction) => apply(step(playback, years, stops, direction), history()),
    setStyle: (style) => apply(restyle(playback, years, style), 'replace'),
    setSpeed: (speed) => setPlayback({ ...playback, speed }),
  };
}
