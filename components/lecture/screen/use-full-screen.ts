'use client';

import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void) {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Whether the page fills the screen, and how to change it; a refusal leaves things as they are. */
export function useFullScreen() {
  const isFullScreen = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const toggle = () =>
    void (
      isFullScreen ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    ).catch(() => undefined);
  return { isFullScreen, toggle };
}
