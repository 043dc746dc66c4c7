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

function chooseTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  try {
    document.cookie = `${COOKIE}=${theme}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
  } catch {
    // A page without cookies has its theme until it is loaded again.
  }
  for (const listener of listeners) listener();
}

export function useTheme(): { theme: Theme; chooseTheme: (theme: Theme) => void } {
  const chosen = useSyncExternalStore<Theme | null>(subscribe, chosenTheme, () => null);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  return { theme: chosen ?? (isDark ? 'night' : 'day'), chooseTheme };
}
