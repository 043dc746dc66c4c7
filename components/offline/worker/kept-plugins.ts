import type { SerwistPlugin } from 'serwist';
import { isInEdition, keptCopy } from '@/lib/offline/kept-copy';
import type { KeptMoment } from '@/lib/offline/kept-caches';
import { seenKey } from '@/lib/offline/kept-key';
import { isWorthKeeping } from '@/lib/offline/is-worth-keeping';
import { mayBeKept } from '@/lib/offline/may-be-kept';
import { offlineNote, withOfflineNote } from '@/lib/offline/offline-note';

/** A lecture is one page, whatever step or view its address says. */
export const keptUnderKey: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) =>
    request.mode === 'navigate' ? seenKey(request.url) : request,
};

export const keptWhereAllowed: SerwistPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    mayBeKept(response) && !(await isInEdition(request.url)) && (await isWorthKeeping(response))
      ? response
      : null,
};

/** Pages that were answered by a copy, for as long as this worker runs without a pause. */
const copies = new Set<string>();

/** Whether a page asks that is a copy itself. */
export const isOfCopy = (event: object): boolean =>
  'clientId' in event && copies.has(String(event.clientId));

/**
 * A copy, when one is asked for: of the kept edition, whose parts fit each other, else of what passed by.
 * A page says that it is a copy.
 */
export const fromKept: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ event, request, cachedResponse }) => {
    const asked = 'request' in event ? (event.request as Request) : request;
    const kept = await keptCopy(asked.url);
    const copy = kept?.response ?? cachedResponse;
    if (!copy || asked.mode !== 'navigate') return copy;
    if ('resultingClientId' in event) copies.add(String(event.resultingClientId));
    return noted(copy, asked.url, kept?.moment ?? null);
  },
};

/** The development server gives other code under the same name. */
export const ifItNeverChanges: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) =>
    /\bimmutable\b/.test(cachedResponse?.headers.get('cache-control') ?? '')
      ? cachedResponse
      : undefined,
};

async function noted(page: Response, href: string, moment: KeptMoment | null): Promise<Response> {
  const { pathname, search } = new URL(href);
  const note = offlineNote(`${pathname}${search}`, moment);
  const html = await page.text();
  const headers = new Headers(page.headers);
  // It is neither as long any more, nor compressed.
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  return new Response(note === null ? html : withOfflineNote(html, note), { headers });
}
