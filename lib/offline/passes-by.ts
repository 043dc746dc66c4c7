import { FILES_ADDRESS, FOR_KEEPING, WORKER_ADDRESS } from './kept-caches';

/** Rooms' streams never end, and what other devices say is worth nothing a moment later. */
const OF_THE_MOMENT = ['/api/v1/lectures', '/api/v1/health', WORKER_ADDRESS, FILES_ADDRESS];

interface AskedFor {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
}

/** Whether the service worker leaves a request to the network, as if it were not there. */
export function passesBy({ url, method, headers }: AskedFor, origin: string): boolean {
  const { origin: asked, pathname, searchParams } = new URL(url);
  return (
    method !== 'GET' ||
    asked !== origin ||
    OF_THE_MOMENT.some((path) => pathname.startsWith(path)) ||
    ['range', 'rsc', FOR_KEEPING].some((name) => headers.has(name)) ||
    // Data for Next's router, which opens the page itself when it gets none; and the development server's.
    searchParams.has('_rsc') ||
    pathname.includes('webpack-hmr')
  );
}
