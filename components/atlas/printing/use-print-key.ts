import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { landQuery } from '@/components/queries/land-query';

/** So long a reader waits for better coasts. */
const MOST_MS = 4000;

/**
 * The keys of printing fetch the fine coasts first, which are too much for everybody who only looks. The
 * browser's menu gives no time for that: from there the coarse ones are printed.
 *
 * @param hasMap only a map has coasts
 */
export function usePrintKey(hasMap: boolean) {
  const client = useQueryClient();
  const waitsRef = useRef(false);
  useEffect(() => {
    if (!hasMap) return undefined;
    let isThere = true;
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintKey(event) || event.defaultPrevented) return;
      if (client.getQueryData(landQuery('50m').queryKey)) return;
      event.preventDefault();
      // One printing for all presses meanwhile.
      if (event.repeat || waitsRef.current) return;
      waitsRef.current = true;
      const waited = new Promise((resolve) => void setTimeout(resolve, MOST_MS));
      const fetched = client.fetchQuery(landQuery('50m')).catch(() => undefined);
      // Without them, too, there is something to print. In a task of its own, after what has come is drawn.
      void Promise.race([fetched, waited]).then(() =>
        setTimeout(() => {
          waitsRef.current = false;
          // A map that is left meanwhile is not what was to be printed.
          if (isThere) window.print();
        }),
      );
    };
    window.addEventListener('keydown', onKey);
    return () => {
      isThere = false;
      window.removeEventListener('keydown', onKey);
    };
  }, [client, hasMap]);
}

/** Control and P is the previous line on a Mac. */
const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => {
  const isMac = /^(Mac|iP)/.test(navigator.platform);
  const [asked, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return asked && !other && !altKey && !shiftKey && key.toLowerCase() === 'p';
};
