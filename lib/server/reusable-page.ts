import { CachedPage, PAGE_VARIES } from './cached-page';
import { allowsFrames, contentSecurityPolicy } from './content-security-policy';
import { documentOf, hashScripts } from './hash-scripts';
import { lackingRecord } from './lacking-record';
import {
  DOCUMENT,
  markIn,
  SCRIPTS_FOR_EMBED,
  SCRIPTS_FOR_SHARING,
  SCRIPTS_LATER,
  SCRIPTS_WHILE_READING,
} from './page-marks';

/** Of an answer that is handed on; what is about one connection is not among them. */
const HANDED_ON = ['content-type', 'content-security-policy', 'cache-control', 'location'] as const;

const NONCE = /'nonce-([^']+)'/;
/** React leaves it where a part failed; without a digest where the browser is to make the part. */
const FAILED_PART = /<template data-dgst="[^"]/;
/** React leaves it where a part comes later in the page, and a script is to put it there. */
const LATER_PART = '<!--$?-->';

/** What a page runs at once that comes without Next's scripts, or has them later; see page-marks.ts. */
interface InlineScripts {
  readonly document: string;
  readonly later: string;
  readonly reading: string;
  readonly embed: string;
  readonly share: string;
}

type WithoutRecord = (errorId: string) => Response;

/**
 * A page that was made for one request, under a nonce, as one for every request. A redirect, a 404,
 * a failure and a page that lacks a part are good for one request only: they stay as they are. In place
 * of a page without its record there is one that says so.
 *
 * @param withoutRecord says in place of a page that its record cannot be read
 */
export async function reusablePage(
  answer: Response,
  scripts: InlineScripts,
  withoutRecord: WithoutRecord,
): Promise<CachedPage | Response> {
  const page = await withoutNonce(answer, scripts, withoutRecord);
  return page instanceof Response ? page : new CachedPage(page.html, page.policy, page.links);
}

/**
 * The answer for an address that has no page, where Next's own is empty until React has drawn it. It
 * is good for one request: anybody can make up addresses.
 *
 * @param explanation what app/[locale]/missing says of the address
 * @param status 410 where there was a page that is gone for good
 * @returns null where that failed
 */
export async function missingPageAnswer(
  explanation: Response,
  scripts: InlineScripts,
  withoutRecord: WithoutRecord,
  status: 404 | 410 = 404,
): Promise<Response | null> {
  const page = await withoutNonce(explanation, scripts, withoutRecord);
  if (page instanceof Response) return null;
  return new Response(page.html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.policy,
      'cache-control': 'private, no-store',
      vary: PAGE_VARIES,
    },
  });
}

interface MadePage {
  readonly html: string;
  readonly policy: string;
  /** To the same page in other languages. */
  readonly links: string | null;
}

async function withoutNonce(
  answer: Response,
  inline: InlineScripts,
  withoutRecord: WithoutRecord,
): Promise<MadePage | Response> {
  const body = await answer.text();
  const madeUnder = answer.headers.get('content-security-policy') ?? '';
  const nonce = NONCE.exec(madeUnder)?.[1];
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
  const isMarked = (mark: { name: string; content: string }) =>
    body.includes(markIn(mark)) && !body.includes(LATER_PART);
  const laterScripts = [
    [SCRIPTS_LATER, inline.later],
    [SCRIPTS_WHILE_READING, inline.reading],
    [SCRIPTS_FOR_EMBED, inline.embed],
    [SCRIPTS_FOR_SHARING, inline.share],
  ] as const;
  const laterScript = laterScripts.find(([mark]) => isMarked(mark))?.[1];
  const { html, scripts } = isMarked(DOCUMENT)
    ? documentOf(body, nonce, inline.document)
    : hashScripts(body, nonce, laterScript);
  const policy = contentSecurityPolicy({ scripts, framed: allowsFrames(madeUnder) });
  return { html, policy, links: answer.headers.get('link') };
}
