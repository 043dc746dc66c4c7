'use client';

import { useEffect, useState } from 'react';

/** What a hand on the computer does. */
const SIGNS_OF_A_HAND = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focusin'] as const;

/** Whether nobody has touched the page for so long; any touch ends the rest. */
export function useRest(milliseconds: number): boolean {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setRests(true), milliseconds);
    const wake = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setRests(true), milliseconds);
      setRests(false);
    };
    for (const sign of SIGNS_OF_A_HAND) {
      window.addEventListener(sign, wake, { capture: true, passive: true });
    }
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_A_HAND) window.removeEventListener(sign, wake, { capture: true });
    };
  }, [milliseconds]);
  return rests;
}
