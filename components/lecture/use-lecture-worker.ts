'use client';

import { useEffect } from 'react';
import { cachePage } from './cache-page';

const IDLE_MS = 3000;

const register = async () =>
  navigator.serviceWorker.register('/lecture-worker.js', { scope: window.location.pathname });

/**
 * Lets a reload of this page succeed without a network. Only where the browser allows it: on the
 * machine itself or over HTTPS; elsewhere a lecture goes on without a network, but not after a reload.
 */
export function useLectureWorker() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    // A private window may refuse, or throw; the lecture does not depend on it.
    register().catch(() => undefined);
  }, []);
}

/** The same for a window that has nothing else to fetch beforehand. */
export function useCachedPage() {
  useLectureWorker();
  useEffect(() => {
    const timer = setTimeout(() => void cachePage(), IDLE_MS);
    return () => clearTimeout(timer);
  }, []);
}
