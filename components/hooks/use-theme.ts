'use client';

import { useSyncExternalStore } from 'react';
import { useMediaQuery } from './use-media-query';

export type Theme = 'day' | 'night';

const COOKIE = 'theme';
const ONE_YEAR = 31_536_000;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The choice is an attribute of <html>, set by the server from the cookie; null is no choice. */
function chosenTheme(): Theme | null {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'day' || chosen === 'night' ? chosen : null;
}

export function chooseTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  try {
    document.cookie = `${COOKIE}=${theme}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
  } catch {
    // A page without cookies has its theme until it is loaded again.
  }
  for (const listener of listeners) listener();
}

/** The theme that is shown, by choice or by the system. Not for rendering: nothing tells of a change. */
export function shownTheme(): Theme {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return chosenTheme() ?? (isDark ? 'night' : 'day');
}

export function useTheme(): { theme: Theme; chooseTheme: (theme: Theme) => void } {
  const chosen = useSyncExternalStore<Theme | null>(subscribe, chosenTheme, () => null);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  return { theme: chosen ?? (isDark ? 'night' : 'day'), chooseTheme };
}
