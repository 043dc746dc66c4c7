import { useEffect, type RefObject } from 'react';

/**
 * Takes the focus off a map when the hand on it comes to rest. What was clicked has the focus, and the
 * next key, which is meant for the lecture, would make the browser draw a frame round it.
 */
export function useRestingHand(regionRef: RefObject<HTMLElement | null>, rests: boolean): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (!rests || !(focused instanceof HTMLElement)) return;
    if (regionRef.current?.contains(focused)) focused.blur();
  }, [regionRef, rests]);
}
