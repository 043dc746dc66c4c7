import { useEffect, useSyncExternalStore } from 'react';
import { takeTurns } from './embed-script.mjs';

const EVENT = 'embed-live';

function subscribe(listener: () => void) {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}

const isLive = () => document.querySelector('[data-embed]')?.hasAttribute('data-live') ?? false;

/** Whether the map of the embed is to be live now, as embed-script.mjs has decided. */
export function useLive(): boolean {
  // The page's own script has begun, unless all scripts came at once, as while developing.
  useEffect(() => takeTurns(), []);
  return useSyncExternalStore(subscribe, isLive, () => false);
}
