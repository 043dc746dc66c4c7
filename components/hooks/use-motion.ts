'use client';

import { storedValue } from './stored-value';
import { useMediaQuery } from './use-media-query';
import { useStoredValue } from './use-stored-value';

export type Motion = 'full' | 'still';

/** The reader's own choice for this visit; null leaves it to the system. */
const chosenMotion = storedValue<Motion | null>({
  area: 'session',
  key: 'motion',
  parse: (text) => (text === 'full' || text === 'still' ? text : null),
  serialise: (motion) => motion,
});

export function useMotion(): { motion: Motion; chooseMotion: (motion: Motion) => void } {
  const { value } = useStoredValue(chosenMotion);
  // Nothing moves before it is known whether it may.
  const isReduced = useMediaQuery('(prefers-reduced-motion: reduce)', true);
  return { motion: value ?? (isReduced ? 'still' : 'full'), chooseMotion: chosenMotion.write };
}
