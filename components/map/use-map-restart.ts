import { useEffect, useState } from 'react';
import type { MapFailure } from './engine/start-maplibre';

/** Milliseconds before each further try; after the last one the reader is asked. */
const WAITS = [500, 2000, 5000] as const;
/** A map that has lived so long, in milliseconds, may fail anew as often as the first. */
const CALM = 60_000;

interface MapRestart {
  /** Another number for each map that is to be started. */
  readonly run: number;
  /** Tries since the map was last well. */
  readonly tries: number;
  readonly failure: MapFailure | null;
  /** A map was drawn before: what fails now only does not draw yet. */
  readonly hasDrawn: boolean;
}

const FIRST: MapRestart = { run: 0, tries: 0, failure: null, hasDrawn: false };

/**
 * Counts the maps that are started one after the other when the graphics fail: by itself a few times,
 * with some time in between, then when the reader asks for it.
 */
export function useMapRestart() {
  const [state, setState] = useState(FIRST);
  const { run, tries, failure, hasDrawn } = state;
  const isRetrying = failure?.kind === 'context-lost' && tries < WAITS.length;

  useEffect(() => {
    if (isRetrying) {
      const again = () => setState({ run: run + 1, tries: tries + 1, failure: null, hasDrawn });
      const timer = setTimeout(again, WAITS[tries]);
      return () => clearTimeout(timer);
    }
    if (failure !== null || tries === 0) return;
    const timer = setTimeout(() => setState({ run, tries: 0, failure: null, hasDrawn }), CALM);
    return () => clearTimeout(timer);
  }, [run, tries, failure, isRetrying, hasDrawn]);

  return {
    run,
    failure,
    /** The map comes back without the reader's doing. */
    isRetrying,
    onFailure: (reported: MapFailure) =>
      setState((current) => {
        // What has no graphics at first has nothing to lose.
        const isLost = current.hasDrawn || reported.kind === 'context-lost';
        const kind = isLost ? 'context-lost' : reported.kind;
        return { ...current, hasDrawn: isLost, failure: { ...reported, kind } };
      }),
    restart: () => setState({ run: run + 1, tries: 0, failure: null, hasDrawn }),
  };
}
