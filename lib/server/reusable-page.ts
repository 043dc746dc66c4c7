import { CachedPage, PAGE_VARIES } from './cached-page';
import { contentSecurityPolicy } from './content-security-policy';
import { documentOf, hashScripts } from './hash-scripts';
import { lackingRecord } from './lacking-record';
import { DOCUMENT, markIn, SCRIPTS_LATER } from './page-marks';

/** Of an answer that is handed on; what is about one connection is not among them. */
const HANDED_ON = ['content-type', 'content-security-policy', 'cache-control', 'location'] as const;

const NONCE = /'nonce-([^']+)'/;
/** React leaves it where a part failed; without a digest where the browser is to make the part. */
const FAILED_PART = /<template data-dgst="[^"]/;
/** React leaves it where a part comes later in the page, and a script is to put it there. */
const LATER_PART = '<!--$?-->';

/**
 * A page that was made for one request, under a nonce, as one for every request. A redirect, a 404,
 * a failure and a page that lacks a part are good for one request only: they stay as they are. In place
 * of a page without its record there is one that says so.
 *
 * @param inlineScripts what a page runs at once that comes without Next's scripts, or has them later,
 *   see page-marks.ts
 * @param withoutRecord says in place of a page that its record cannot be read
 */
export async function reusablePage(
  answer: Response,
  inlineScripts: { readonly document: string; readonly later: string },
  withoutRecord: (errorId: string) => Response,
): Promise<CachedPage | Response> {
  const body = await answer.text();
  const nonce = NONCE.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  const isPage =
    answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html');
  const hasFailed = answer.status >= 500 || FAILED_PART.test(body);
  const errorId = lackingRecord(body, hasFailed);
  if (errorId !== null) return withoutRecord(errorId);
  if (!isPage || nonce === undefined || hasFailed) {
    const headers = HANDED_ON.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as [string, string]];
    });
    headers.push(['vary', PAGE_VARIES]);
    return new Response(body, { status: answer.status, headers });
  }
  const isMarked = (mark: typeof DOCUMENT | typeof SCRIPTS_LATER) =>
    body.includes(markIn(mark)) && !body.includes(LATER_PART);
  const { html, scripts } = isMarked(DOCUMENT)
    ? documentOf(body, nonce, inlineScripts.document)
    : hashScripts(body, nonce, isMarked(SCRIPTS_LATER) ? inlineScripts.later : undefined);
  return new CachedPage(html, contentSecurityPolicy({ scripts }), answer.headers.get('link'));
}
