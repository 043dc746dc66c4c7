import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * What a printer is to have, read when it is to have the page; null else. What changes with it is drawn at
 * once, because the page is printed as it is when the event has been handled.
 */
export function usePrinting<State>(read: () => State): State | null {
  const [printed, setPrinted] = useState<{ readonly state: State } | null>(null);
  const begin = useEffectEvent(() => {
    const state = read();
    flushSync(() => setPrinted({ state }));
  });
  useEffect(() => {
    const onBegin = () => begin();
    const onEnd = () => setPrinted(null);
    window.addEventListener('beforeprint', onBegin);
    window.addEventListener('afterprint', onEnd);
    return () => {
      window.removeEventListener('beforeprint', onBegin);
      window.removeEventListener('afterprint', onEnd);
    };
  }, []);
  return printed && printed.state;
}
