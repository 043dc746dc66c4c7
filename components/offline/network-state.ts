import { useSyncExternalStore } from 'react';

/** What to say while no server answers; null while one does. */
let offlineText: string | null = null;
const listeners = new Set<() => void>();

export function setOfflineText(text: string | null): void {
  offlineText = text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The words of the sign, for a page that says them in a place of its own. */
export const useOfflineText = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => offlineText,
    () => null,
  );
