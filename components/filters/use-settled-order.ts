import { useEffect, useState, type RefObject } from 'react';

/** Longer than a year lasts in playback at most speeds, so that nothing moves while years do. */
const SETTLED_MS = 1200;

/**
 * The order of some ids, which follows `ids` only once they have been the same for a moment and
 * neither pointer nor focus is on the element: no row moves away from under a hand.
 */
export function useSettledOrder(
  ids: readonly string[],
  element: RefObject<HTMLElement | null>,
): readonly string[] {
  const [order, setOrder] = useState(ids);
  const wanted = ids.join(' ');

  useEffect(() => {
    const timer = setInterval(() => {
      if (element.current?.matches(':hover, :focus-within')) return;
      clearInterval(timer);
      setOrder((held) => (held.join(' ') === wanted ? held : wanted.split(' ')));
    }, SETTLED_MS);
    return () => clearInterval(timer);
  }, [wanted, element]);

  return order;
}
