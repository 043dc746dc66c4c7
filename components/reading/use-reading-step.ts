import { useEffect, useSyncExternalStore } from 'react';
import { followSteps } from './reading-script.mjs';

const EVENT = 'reading-step';

function subscribe(listener: () => void) {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}

/** Where the progress line says that the reader is, from 0. */
const markedStep = () =>
  Math.max(
    0,
    [...document.querySelectorAll('[data-progress] a')].findIndex((link) =>
      link.hasAttribute('aria-current'),
    ),
  );

/** The step that is being read, from 0. */
export function useReadingStep(): number {
  // The page's own script has done it, unless the router came here without loading a page.
  useEffect(() => followSteps(), []);
  return useSyncExternalStore(subscribe, markedStep, () => 0);
}
