'use client';

import { useEffect } from 'react';

/** Fetches the code of panels that are not open yet, once the browser has nothing else to do. */
export function useLoadWhenIdle(loaders: readonly (() => Promise<unknown>)[]) {
  useEffect(() => {
    const load = () => {
      // A panel whose code fails here is loaded again when it opens, and shows the error there.
      for (const loader of loaders) loader().catch(() => undefined);
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 2000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(load, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }, [loaders]);
}
