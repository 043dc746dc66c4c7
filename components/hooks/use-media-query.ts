'use client';

import { useSyncExternalStore } from 'react';

/** @param onServer what is assumed on the server and in the first render. */
export function useMediaQuery(query: string, onServer = false): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
    () => onServer,
  );
}
