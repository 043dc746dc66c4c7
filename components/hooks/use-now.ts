'use client';

import { useSyncExternalStore } from 'react';

const SECOND = 1000;
const thisSecond = () => Math.floor(Date.now() / SECOND) * SECOND;

function subscribe(listener: () => void) {
  const timer = setInterval(listener, SECOND / 4);
  return () => clearInterval(timer);
}

/** Milliseconds of the epoch, to the second; null on the server, whose clock is another. */
export function useNow(): number | null {
  return useSyncExternalStore<number | null>(subscribe, thisSecond, () => null);
}
