/** As public/lecture-worker.js calls it. */
const CACHE = 'lecture-1';
const PATIENCE_MS = 6000;
/** In hundreds of pieces, of which a name needs one or two. */
const EAST_ASIAN = /\b(KR|JP|SC|TC)\b/;

/**
 * Caches what this page loaded before its service worker was there to see it, for a reload without a
 * network. Does nothing without such a worker, or where a browser has no room.
 */
export async function cachePage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  await loadFonts();
  const resources = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/`) && !isOfTheMoment(name));
  const page = new URL(location.href);
  for (const place of ['step', 'view']) page.searchParams.delete(place);
  page.hash = '';
  try {
    await Promise.race([
      navigator.serviceWorker.ready,
      new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
    ]);
    const cache = await caches.open(CACHE);
    const cached = new Set((await cache.keys()).map(({ url }) => url));
    const missing = [...new Set(resources)].filter((url) => !cached.has(url));
    await Promise.all(
      [page.href, ...missing].map((url) => keep(cache, url).catch(() => undefined)),
    );
  } catch {
    // No room, or a private window: a lecture without a reload goes on all the same.
  }
}

/** A step to come may need a script or a slope of letters that no step so far has shown. */
async function loadFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => !EAST_ASIAN.test(family));
  await Promise.allSettled(faces.map((face) => face.load()));
}

/** As the worker does: not what the server forbids, and not what bears the mark of a database away. */
async function keep(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url);
  const { ok, headers } = response;
  if (!ok || headers.has('database-away-since')) return;
  if (!/\bno-store\b/.test(headers.get('cache-control') ?? '')) await cache.put(url, response);
}

const isOfTheMoment = (url: string) =>
  url.includes('/api/v1/lectures') || url.includes('webpack-hmr') || url.includes('_rsc=');
