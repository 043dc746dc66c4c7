'use client';

import { useSyncExternalStore } from 'react';

export type Motion = 'full' | 'still';

const KEY = 'motion';
const listeners = new Set<() => void>();
const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(listener: () => void) {
  listeners.add(listener);
  const query = reducedMotion();
  query.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    query.removeEventListener('change', listener);
  };
}

/** The reader's own choice for this visit, or else what the system asks for. */
function currentMotion(): Motion {
  const chosen = sessionStorage.getItem(KEY);
  if (chosen === 'full' || chosen === 'still') return chosen;
  return reducedMotion().matches ? 'still' : 'full';
}

function chooseMotion(motion: Motion) {
  sessionStorage.setItem(KEY, motion);
  for (const listener of listeners) listener();
}

export function useMotion(): { motion: Motion; chooseMotion: (motion: Motion) => void } {
  const motion = useSyncExternalStore(subscribe, currentMotion, () => 'still' as const);
  return { motion, chooseMotion };
}
