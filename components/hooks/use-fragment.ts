'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** Takes the fragment out of the address, so that a reload does not do again what it has asked for. */
export function dropFragment(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', `${pathname}${search}`);
  // The browser tells of no change that a page has made itself.
  for (const listener of listeners) listener();
}

/** The address's fragment with its "#"; null on the server, which never receives it. */
export function useFragment(): string | null {
  return useSyncExternalStore<string | null>(
    subscribe,
    () => window.location.hash,
    () => null,
  );
}
