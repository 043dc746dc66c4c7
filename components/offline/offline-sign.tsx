'use client';

import { useEffect } from 'react';

/** A page that is only read needs none of this: it comes where the service worker is. */
async function begin(): Promise<() => void> {
  const { watchNetwork } = await import('./watch-network');
  const end = watchNetwork();
  void import('./renew-kept').then(({ renewKept }) => renewKept()).catch(() => undefined);
  return end;
}

/** Says that the page is a copy while no server answers, and renews what its reader has kept. */
export function OfflineSign() {
  useEffect(() => {
    const container = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    if (container === null) return;
    let begun: ReturnType<typeof begin> | undefined;
    const onController = () => {
      begun ??= begin();
      begun.catch(() => undefined);
    };
    if (container.controller) onController();
    container.addEventListener('controllerchange', onController);
    return () => {
      container.removeEventListener('controllerchange', onController);
      void begun?.then((end) => end()).catch(() => undefined);
    };
  }, []);
  return null;
}
