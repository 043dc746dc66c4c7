import { useSyncExternalStore } from 'react';

/** CSS pixels of the shorter side at which a map's own type is right for who sits before it. */
const AT_A_DESK = 540;
const GREATEST = 3;

function subscribe(listener: () => void) {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

function scaleOfWindow(): number {
  const scale = Math.min(window.innerWidth, window.innerHeight) / AT_A_DESK;
  // In twentieths, so that a window being drawn larger does not set the map anew at each pixel.
  return Math.round(Math.min(Math.max(scale, 1), GREATEST) * 20) / 20;
}

/** How much larger names and lines are drawn for a room: 2 at 1920 × 1080. */
export function useTypeScale(): number {
  return useSyncExternalStore(subscribe, scaleOfWindow, () => 1);
}
