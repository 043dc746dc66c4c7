'use client';

import { useEffect, useState } from 'react';

const ASKED_MS = 4000;

/** A lecture is left by a second press within some seconds; in between, the screen says so. */
export function useLeaving(leave: () => void): { isAsked: boolean; press: () => void } {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    const timer = setTimeout(() => setAsked(false), ASKED_MS);
    return () => clearTimeout(timer);
  }, [isAsked]);
  return { isAsked, press: () => (isAsked ? leave() : setAsked(true)) };
}
