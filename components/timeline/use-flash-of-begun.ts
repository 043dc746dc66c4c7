import { useEffect, useEffectEvent } from 'react';

/** Long enough to be noticed, and over before a stop at the highest speed is. */
const FLASH_MS = 600;

/**
 * Lets what has just begun flash on the map, once a stop.
 * @param stop tells stops apart; null: nothing flashes.
 */
export function useFlashOfBegun(
  stop: number | null,
  begun: readonly { readonly id: string }[],
  onBegun: (events: ReadonlySet<string> | null) => void,
): void {
  const flash = useEffectEvent(() => onBegun(new Set(begun.map(({ id }) => id))));
  const end = useEffectEvent(() => onBegun(null));
  useEffect(() => {
    if (stop === null) return;
    flash();
    const timer = setTimeout(() => end(), FLASH_MS);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [stop]);
}
