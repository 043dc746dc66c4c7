/*
 * Keeps a lecture on the screen when the network goes: registered for the pages of lectures alone
 * (components/lecture/use-lecture-worker.ts), so the rest of the atlas never passes through it.
 *
 * One rule for all that such a page asks of its own server by GET: what HTTP says is fresh comes from
 * here; else the network is asked, and what is here answers when the network fails or takes too long.
 */
const CACHE = 'lecture-1';
const PATIENCE_MS = 4000;
const KEPT_MS = 7 * 24 * 3600_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), forgetTheOld()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  // What other devices say is worth nothing a moment later, and a stream never ends.
  if (url.pathname.startsWith('/api/v1/lectures')) return;
  if (request.headers.has('range') || url.pathname.includes('webpack-hmr')) return;
  event.respondWith(answer(event));
});

async function answer(event) {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(keyOf(request), { ignoreVary: true });
  if (kept && isFresh(kept)) return kept;
  const asked = fetch(request).then((response) => {
    if (mayBeKept(response)) event.waitUntil(cache.put(keyOf(request), response.clone()));
    return response;
  });
  if (!kept) return asked;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept.clone()));
  // A server that fails is as good as no network.
  const orKept = asked.then((response) => (response.status >= 500 ? kept : response));
  return Promise.race([orKept.catch(() => kept), late]);
}

/**
 * Not what the server forbids to keep, and not what it marks as read before its database went away: that
 * would say so long after the database is back. components/lecture/cache-page.ts has the same rule.
 */
function mayBeKept(response) {
  const control = response.headers.get('cache-control') ?? '';
  const isMarked = response.headers.has('database-away-since');
  return response.ok && response.type === 'basic' && !isMarked && !/\bno-store\b/.test(control);
}

/** A lecture is one page, whatever step or view its address says. */
function keyOf(request) {
  if (request.mode !== 'navigate') return request.url;
  const url = new URL(request.url);
  for (const place of ['step', 'view']) url.searchParams.delete(place);
  return url.href;
}

function isFresh(response) {
  const control = response.headers.get('cache-control') ?? '';
  if (/\bno-store\b|\bno-cache\b/.test(control)) return false;
  const seconds = Number(/\bmax-age=(\d+)/.exec(control)?.[1] ?? 0);
  return Date.now() - ageOf(response) < seconds * 1000;
}

const ageOf = (response) => Date.parse(response.headers.get('date') ?? '') || 0;

/** Files of versions that are gone. */
async function forgetTheOld() {
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    if (kept && Date.now() - ageOf(kept) > KEPT_MS) await cache.delete(request);
  }
}
