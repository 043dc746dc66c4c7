import { CacheFirst, ExpirationPlugin, NetworkFirst, Serwist, type SerwistPlugin } from 'serwist';
import { FORMER_CACHE, SEEN_CACHE } from '@/lib/offline/kept-caches';
import { passesBy } from '@/lib/offline/passes-by';
import {
  fromKept,
  ifItNeverChanges,
  isOfCopy,
  keptUnderKey,
  keptWhereAllowed,
} from './kept-plugins';
import { serverFailures, tellsPages } from './network-plugins';

/*
 * The service worker of the whole site. It is registered only for readers who keep something or hold a
 * lecture (components/offline/register-worker.ts). scripts/setup/offline-worker.mjs bundles it into public/.
 *
 * One rule: the network decides when it answers. What was kept answers when it does not. Only code whose
 * name says its version comes from here first. A page that takes too long is answered by a copy, which says
 * so, and so is what that copy asks for; a page of today waits, because an older answer would not show in it.
 */
const PATIENCE_SECONDS = 4;
const SEEN_SECONDS = 7 * 24 * 3600;
const MOST_SEEN = 3000;

const expiration = new ExpirationPlugin({
  maxEntries: MOST_SEEN,
  maxAgeSeconds: SEEN_SECONDS,
  purgeOnQuotaError: true,
});
const plugins = (...own: SerwistPlugin[]): SerwistPlugin[] => [
  keptUnderKey,
  keptWhereAllowed,
  expiration,
  fromKept,
  ...own,
];
const common = { cacheName: SEEN_CACHE, matchOptions: { ignoreVary: true } };

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ url, request }) =>
        url.pathname.startsWith('/_next/static/') && !passesBy(request, location.origin),
      handler: new CacheFirst({ ...common, plugins: plugins(ifItNeverChanges, tellsPages) }),
    },
    {
      matcher: ({ request, event }) =>
        (request.mode === 'navigate' || isOfCopy(event)) && !passesBy(request, location.origin),
      handler: new NetworkFirst({
        ...common,
        networkTimeoutSeconds: PATIENCE_SECONDS,
        plugins: plugins(tellsPages, serverFailures),
      }),
    },
    {
      matcher: ({ request }) => !passesBy(request, location.origin),
      handler: new NetworkFirst({ ...common, plugins: plugins(tellsPages, serverFailures) }),
    },
  ],
});
serwist.addEventListeners();

addEventListener('activate', (event) => {
  const forget = caches.delete(FORMER_CACHE);
  if ('waitUntil' in event && typeof event.waitUntil === 'function') event.waitUntil(forget);
});
