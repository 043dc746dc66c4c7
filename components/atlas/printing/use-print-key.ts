import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { landQuery } from '@/components/queries/land-query';

/** So long a reader waits for better coasts. */
const MOST_MS = 4000;

/**
 * The keys of printing fetch the fine coasts first, which are too much for everybody who only looks. The
 * browser's menu gives no time for that: from there the coarse ones are printed.
 */
export function usePrintKey() {
  const client = useQueryClient();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintKey(event) || event.defaultPrevented) return;
      if (client.getQueryData(landQuery('50m').queryKey)) return;
      event.preventDefault();
      if (event.repeat) return;
      const waited = new Promise((resolve) => void setTimeout(resolve, MOST_MS));
      const fetched = client.fetchQuery(landQuery('50m')).catch(() => undefined);
      // Without them, too, there is something to print. In a task of its own, after what has come is drawn.
      void Promise.race([fetched, waited]).then(() => setTimeout(() => window.print()));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [client]);
}

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'p';
