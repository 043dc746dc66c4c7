'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { timeRun, yearsAt, type TimeRun } from '@/lib/lecture/time-run';
import { isSameYears, type Years } from '@/lib/time/year-range';

interface TimeRunOptions {
  readonly extent: { readonly first: number; readonly last: number };
  /** Cuts instead of running. */
  readonly still: boolean;
  /** Holds the years where they are. */
  readonly frozen: boolean;
}

interface Moment {
  readonly run: TimeRun;
  /** Milliseconds since it began, while it was not frozen. */
  readonly elapsed: number;
}

const ARRIVED = Infinity;

/** The years on the map on their way to `target`; a new target is gone to from wherever they are. */
export function useTimeRun(target: Years, { extent, still, frozen }: TimeRunOptions): Years {
  const [moment, setMoment] = useState<Moment>(() => ({
    run: timeRun(target, target, extent),
    elapsed: ARRIVED,
  }));
  const { run, elapsed } = moment;
  const shown = yearsAt(run, elapsed);
  if (!isSameYears(run.to, target)) {
    // A cut has arrived at once, and is held there.
    setMoment({ run: timeRun(shown, target, extent), elapsed: still ? ARRIVED : 0 });
  }

  const elapsedBefore = useEffectEvent(() => elapsed);
  const isRunning = elapsed < run.duration && !frozen && !still;
  useEffect(() => {
    if (!isRunning) return;
    const began = performance.now() - elapsedBefore();
    let handle = requestAnimationFrame(function draw(now: number) {
      handle = requestAnimationFrame(draw);
      setMoment((current) => {
        // By the clock and not by frames: a slow machine shows fewer years and arrives as early.
        const next = { run, elapsed: Math.max(now - began, 0) };
        const isOther = !isSameYears(
          yearsAt(current.run, current.elapsed),
          yearsAt(next.run, next.elapsed),
        );
        return current.run === run && (isOther || next.elapsed >= run.duration) ? next : current;
      });
    });
    return () => cancelAnimationFrame(handle);
  }, [isRunning, run]);

  // Motion may be stopped in the middle of a run.
  return still && !frozen ? target : shown;
}
