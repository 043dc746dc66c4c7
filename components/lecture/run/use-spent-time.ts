import { useEffect, useEffectEvent, useState } from 'react';

const EVERY_MS = 250;

/**
 * Milliseconds that a position of the lecture has been shown while it went on. By the clock and not by ticks: a
 * browser wakes the timers of a tab in the background seldom.
 * @param position another one begins at zero.
 */
export function useSpentTime(position: string, isGoing: boolean): number {
  const [spent, setSpent] = useState({ position, ms: 0 });
  // At once, also while nothing goes on: whoever comes back to a position finds it at zero as well.
  if (spent.position !== position) setSpent({ position, ms: 0 });
  const before = useEffectEvent(() => (spent.position === position ? spent.ms : 0));
  useEffect(() => {
    if (!isGoing) return;
    const began = Date.now() - before();
    const timer = setInterval(() => setSpent({ position, ms: Date.now() - began }), EVERY_MS);
    return () => clearInterval(timer);
  }, [position, isGoing]);
  return spent.position === position ? spent.ms : 0;
}
