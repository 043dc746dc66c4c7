'use client';

import { useEffect, useEffectEvent, useState } from 'react';

const AT_ONCE = 4;
const TRIES = 4;
const FIRST_PAUSE_MS = 800;
const IDLE_MS = 1500;

export interface Readiness {
  readonly loaded: number;
  readonly of: number;
}

/** Something that a later step needs; may be asked for again when it fails. */
export type Prefetch = () => Promise<unknown>;

interface OfflineOptions {
  readonly isRecordThere: boolean;
  /** To be done before all others; does not fail. */
  readonly first: Prefetch;
  readonly prefetches: () => readonly Prefetch[];
}

/** Fetches, after what is on the screen, all that the lecture will need. Null before it has begun. */
export function useOfflineReady({
  isRecordThere,
  first,
  prefetches,
}: OfflineOptions): Readiness | null {
  const [readiness, setReadiness] = useState<Readiness | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    // What a bad network has kept away is asked for when it is back.
    const again = () => setAttempt((count) => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  const prepare = useEffectEvent(() => ({ begun: first, waiting: [...prefetches()] }));
  useEffect(() => {
    if (!isRecordThere) return;
    const left = new AbortController();
    const { begun, waiting } = prepare();
    const of = waiting.length;
    let loaded = 0;
    const work = async () => {
      for (let prefetch = waiting.shift(); prefetch; prefetch = waiting.shift()) {
        const isThere = await isPrefetched(prefetch, left.signal);
        if (left.signal.aborted) return;
        if (!isThere) continue;
        loaded += 1;
        setReadiness({ loaded, of });
      }
    };
    const begin = async () => {
      await begun();
      for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
    };
    // The step that is being looked at goes before.
    const timer = setTimeout(() => void begin(), IDLE_MS);
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [isRecordThere, attempt]);

  return readiness;
}

async function isPrefetched(prefetch: Prefetch, left: AbortSignal): Promise<boolean> {
  for (let tries = 0; tries < TRIES && !left.aborted; tries += 1) {
    try {
      await prefetch();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** tries));
    }
  }
  return false;
}
