'use client';

import { useSyncExternalStore } from 'react';

export type Theme = 'day' | 'night';

const COOKIE = 'theme';
const ONE_YEAR = 31_536_000;
const listeners = new Set<() => void>();
const darkQuery = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void) {
  listeners.add(listener);
  const query = darkQuery();
  query.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    query.removeEventListener('change', listener);
  };
}

/** The choice stands on <html>, where the server put it from the cookie; else the system decides. */
function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'day' || chosen === 'night') return chosen;
  return darkQuery().matches ? 'night' : 'day';
}

function chooseTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `${COOKIE}=${theme}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
  for (const listener of listeners) listener();
}

export function useTheme(): { theme: Theme; chooseTheme: (theme: Theme) => void } {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'day' as const);
  return { theme, chooseTheme };
}
