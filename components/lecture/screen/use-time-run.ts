'use client';

import { useEffect, useState } from 'react';
import { timeRun } from '@/lib/lecture/time-run';
import { isSameYears, type Years } from '@/lib/time/year-range';

interface TimeRunOptions {
  readonly extent: { readonly first: number; readonly last: number };
  /** Cuts instead of running. */
  readonly still: boolean;
  /** Holds the years where they are. */
  readonly frozen: boolean;
}

interface Run {
  readonly target: Years;
  /** From what was shown to the target, both included. */
  readonly years: readonly Years[];
  readonly index: number;
  readonly msEach: number;
}

/** The years on the map on their way to `target`; a new target is gone to from wherever they are. */
export function useTimeRun(target: Years, { extent, still, frozen }: TimeRunOptions): Years {
  const [run, setRun] = useState<Run>({ target, years: [target], index: 0, msEach: 0 });
  const shown = run.years[run.index] ?? target;
  if (!isSameYears(run.target, target)) {
    const { years, msEach } = timeRun(shown, target, extent);
    const way = [shown, ...years];
    // A cut has arrived at once, and is held there.
    setRun({ target, years: way, index: still ? way.length - 1 : 0, msEach });
  }

  const isRunning = run.index < run.years.length - 1 && !frozen && !still;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(
      () =>
        setRun((current) => ({
          ...current,
          index: Math.min(current.index + 1, current.years.length - 1),
        })),
      run.msEach,
    );
    return () => clearInterval(timer);
  }, [isRunning, run.msEach]);

  // Motion may be stopped in the middle of a run.
  return still && !frozen ? target : shown;
}
