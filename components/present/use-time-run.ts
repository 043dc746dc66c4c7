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
    setRun({ target, years: [shown, ...years], index: 0, msEach });
  }

  const isRunning = run.index < run.years.length - 1 && !frozen && !still;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(
      () => setRun((current) => ({ ...current, index: current.index + 1 })),
      run.msEach,
    );
    return () => clearInterval(timer);
  }, [isRunning, run.msEach]);

  return still && !frozen ? target : shown;
}
