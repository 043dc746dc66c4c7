import { DOCUMENT_SCRIPT } from '@/components/pages/document-script.mjs';
import { recordHash } from '@/lib/db/queries/memoized';
import { CachedPage } from '@/lib/server/cached-page';
import { PageCache } from '@/lib/server/page-cache';
import {
  isOwnRequest,
  OWN_HOST,
  OWN_REQUEST,
  ownKey,
  WANTED_PAGE,
} from '@/lib/server/page-request';
import { reusablePage } from '@/lib/server/reusable-page';

/** The one cookie that a page depends on; any other value is no choice. */
const THEME = /(?:^|;\s*)theme=(day|night)(?:;|$)/;

/** A page cites the day on which it is read, so it lasts a day at most. */
const pages = new PageCache(async () => {
  const hash = await recordHash();
  return hash === null ? null : `${hash} ${new Date().toISOString().slice(0, 10)}`;
});

/** The page that proxy.ts wants for a reader: made at the first request, then from memory. */
export async function GET(request: Request): Promise<Response> {
  const wanted = request.headers.get(WANTED_PAGE);
  const host = request.headers.get(OWN_HOST);
  if (!isOwnRequest(request) || wanted === null || host === null) {
    return new Response(null, { status: 404 });
  }
  const theme = THEME.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const page = await pages.page(`${theme} ${wanted}`, async () => {
    const headers = {
      [OWN_REQUEST]: ownKey(),
      cookie: `theme=${theme}`,
      'accept-encoding': 'identity',
    };
    return reusablePage(
      await fetch(`http://${host}${wanted}`, { headers, redirect: 'manual', cache: 'no-store' }),
      DOCUMENT_SCRIPT,
    );
  });
  return page instanceof CachedPage ? page.answer(request.method, request.headers) : page;
}
