import { useEffect, useEffectEvent } from 'react';
import { feedFoyer } from './foyer-watch';

const FEED_EVERY_MS = 5000;
/** As long as nobody's hand may be on it before a loop goes on. */
const HAND_MS = 60_000;

interface FoyerOptions {
  /** The lecture is shown again and again. */
  readonly isLoop: boolean;
  /** It does not go on, for whatever reason. */
  readonly isStopped: boolean;
  /** Changes with everything that a hand does. */
  readonly hands: string;
  /** Puts away what hands have left, and goes on. */
  readonly onAbandoned: () => void;
}

/** A lecture in a foyer goes on a while after the last hand, and comes back after an error. */
export function useFoyer({ isLoop, isStopped, hands, onAbandoned }: FoyerOptions): void {
  useEffect(() => {
    if (!isLoop) return;
    feedFoyer();
    const timer = setInterval(feedFoyer, FEED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isLoop]);

  const goOn = useEffectEvent(() => onAbandoned());
  useEffect(() => {
    if (!isLoop || !isStopped) return;
    // Again and again, until it does go on.
    const timer = setInterval(() => goOn(), HAND_MS);
    return () => clearInterval(timer);
  }, [isLoop, isStopped, hands]);
}
