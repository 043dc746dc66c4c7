import { useEffect, useEffectEvent, useState } from 'react';

const EVERY_MS = 250;

/**
 * Milliseconds that a place of the lecture has been shown while it went on. By the clock and not by ticks: a
 * browser wakes the timers of a tab in the background seldom.
 * @param place another one begins at zero.
 */
export function useSpentTime(place: string, isGoing: boolean): number {
  const [spent, setSpent] = useState({ place, ms: 0 });
  const before = useEffectEvent(() => (spent.place === place ? spent.ms : 0));
  useEffect(() => {
    if (!isGoing) return;
    const began = Date.now() - before();
    const timer = setInterval(() => setSpent({ place, ms: Date.now() - began }), EVERY_MS);
    return () => clearInterval(timer);
  }, [place, isGoing]);
  return spent.place === place ? spent.ms : 0;
}
