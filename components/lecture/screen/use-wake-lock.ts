'use client';

import { useEffect, useState } from 'react';

/**
 * Keeps the screen from going to sleep in the middle of a sentence, where the browser can.
 *
 * @returns false where it cannot: over plain HTTP, or where it refuses.
 */
export function useWakeLock(): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = async () => {
      if (document.hidden) return;
      // Refused on low battery, say: the lecture goes on without it.
      const granted = await requestLock();
      setKept(granted !== null);
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
  return isKept;
}

async function requestLock(): Promise<WakeLockSentinel | null> {
  if (!('wakeLock' in navigator)) return null;
  return navigator.wakeLock.request('screen').catch(() => null);
}
