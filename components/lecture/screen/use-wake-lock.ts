'use client';

import { useEffect } from 'react';

/** Keeps the screen from going to sleep in the middle of a sentence, where the browser can. */
export function useWakeLock() {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      // Refused on low battery, say: the lecture goes on without it.
      const granted = await navigator.wakeLock.request('screen').catch(() => null);
      if (left) void granted?.release();
      else lock = granted;
    };
    void ask();
    // The browser lets go of it whenever the page is hidden.
    const again = () => void ask();
    document.addEventListener('visibilitychange', again);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
