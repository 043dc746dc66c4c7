import type { SerwistPlugin } from 'serwist';
import { pageAddress } from '@/lib/i18n/page-address';
import { routing } from '@/lib/i18n/routing';
import { networkMessage } from '@/lib/offline/network-message';
import { keptCopy } from '@/lib/offline/kept-copy';
import { notKeptPage } from '@/lib/offline/not-kept-page';

/** What there is of a service worker's globals that the types of a page do not have. */
declare const clients: {
  matchAll(): Promise<readonly Pick<ServiceWorker, 'postMessage'>[]>;
};

async function tell(isAway: boolean): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client of a worker has none
  for (const page of await clients.matchAll()) page.postMessage(networkMessage(isAway));
}

let wasAway = false;

/** Each failure is told, because a page may be newer than the last; that all is well, once. */
export const tellsPages: SerwistPlugin = {
  fetchDidSucceed: async ({ response }) => {
    // A gateway answers for a server that is still away.
    if (response.status >= 500) return response;
    if (wasAway) await tell(false);
    wasAway = false;
    return response;
  },
  fetchDidFail: async ({ error }) => {
    // The page itself gave up, or the server did answer.
    if (error.name === 'AbortError' || error instanceof ServerFailure) return;
    wasAway = true;
    await tell(true);
  },
};

class ServerFailure extends Error {}

/** A server that fails is as good as no network; but where there is no copy, its own words are the answer. */
export const serverFailures: SerwistPlugin = {
  fetchDidSucceed: async ({ response, state }) => {
    if (response.status < 500) return response;
    if (state) state['failure'] = response;
    throw new ServerFailure(`${response.status} from ${response.url}`);
  },
  handlerDidError: async ({ request, state }) => {
    const failure: unknown = state?.['failure'];
    if (failure instanceof Response) return failure;
    return request.mode === 'navigate' ? insteadOf(request) : undefined;
  },
};

/** The address without a language leads to one of those that are kept. */
async function insteadOf({ url }: Request): Promise<Response> {
  const { pathname, search, origin } = new URL(url);
  const page = pageAddress(`${pathname}${search}`);
  if (page !== null) return notKeptPage(page.locale);
  for (const locale of pathname === '/' ? routing.locales : []) {
    const there = `${origin}/${locale}${search}`;
    if (await keptCopy(there)) return Response.redirect(there);
  }
  return notKeptPage(routing.defaultLocale);
}
