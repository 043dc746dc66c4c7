'use client';

import { useSyncExternalStore } from 'react';
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  serialisePreferences,
  type ShortcutPreferences,
} from '@/lib/shortcuts/shortcut-preferences';

const KEY = 'shortcuts';
const listeners = new Set<() => void>();
/** Parsed once a change: a store must give the same object while nothing has changed. */
let latest: { readonly text: string | null; readonly preferences: ShortcutPreferences } = {
  text: null,
  preferences: DEFAULT_PREFERENCES,
};

/** Where the browser keeps nothing (a private window may refuse), choices last as long as the page. */
function storedText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return latest.text;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another tab of the atlas has changed them.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function currentPreferences(): ShortcutPreferences {
  const text = storedText();
  if (text !== latest.text) latest = { text, preferences: parsePreferences(text) };
  return latest.preferences;
}

function choosePreferences(preferences: ShortcutPreferences): void {
  const text = serialisePreferences(preferences);
  try {
    localStorage.setItem(KEY, text);
  } catch {
    latest = { text, preferences };
  }
  for (const listener of listeners) listener();
}

/** Which keys do what, in this browser. */
export function useShortcutPreferences() {
  const preferences = useSyncExternalStore(
    subscribe,
    currentPreferences,
    () => DEFAULT_PREFERENCES,
  );
  return { preferences, choosePreferences };
}
