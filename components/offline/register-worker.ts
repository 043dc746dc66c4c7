import { WORKER_ADDRESS } from '@/lib/offline/kept-caches';

const PATIENCE_MS = 6000;

/** Only over HTTPS or on the machine itself; elsewhere browsers have neither. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis;

/**
 * Puts the service worker before the site, for a reader who keeps something. A private window may refuse,
 * and what asks for it goes on without. @returns whether it stands before this page now
 */
export async function registerWorker(): Promise<boolean> {
  if (!canKeep()) return false;
  try {
    const { serviceWorker } = navigator;
    await dropFormer(serviceWorker);
    await serviceWorker.register(WORKER_ADDRESS, { scope: '/', updateViaCache: 'none' });
    await Promise.race([
      serviceWorker.ready.then(() => controlled(serviceWorker)),
      new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    ]);
    return serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

/** It claims the pages that are open a moment after it is ready. */
async function controlled(serviceWorker: ServiceWorkerContainer): Promise<void> {
  if (serviceWorker.controller) return;
  await new Promise((resolve) =>
    serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
}

/** Earlier editions had one for each page of a lecture, which would come before that of the site. */
async function dropFormer(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const all = await serviceWorker.getRegistrations();
  const former = all.filter(({ scope }) => new URL(scope).pathname !== '/');
  await Promise.all(former.map((registration) => registration.unregister()));
}
