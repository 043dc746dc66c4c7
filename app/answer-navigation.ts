import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { databaseAwaySince, recordHash } from '@/lib/db/queries/memoized';
import { pageAddress } from '@/lib/i18n/page-address';
import type { AskNext } from '@/lib/server/inner-server';
import { lackingRecordInData } from '@/lib/server/lacking-record';
import type { EarlyAnswer } from '@/lib/server/outer-server';
import { relay } from '@/lib/server/relay';
import { SECURITY_HEADERS, securityHeadersOf } from '@/lib/server/security-headers';
import { unavailablePageAt } from './unavailable-page';

/** What Next makes the data of. The theme is in a cookie; nothing else of a request matters. */
const ASKED_BY = /^(rsc|next-.*|cookie)$/;

/** About one connection, or set for each answer anyway. */
const NOT_HANDED_ON = new Set(
  [
    'connection',
    'keep-alive',
    'transfer-encoding',
    'date',
    'content-length',
    ...Object.keys(SECURITY_HEADERS),
  ].map((name) => name.toLowerCase()),
);

/**
 * Answers the router of an open page, which asks for the data of the next one. Next sends such data with
 * the status 200 even where the record could not be read, and the reader would get the page for errors.
 * A 503 makes the router open the address instead: there is the last good page with its note, or the
 * words why not. So it is given as long as the database is away. False for what is no page.
 */
export function answerNavigationOf(ask: AskNext): EarlyAnswer {
  return (request, response) => {
    const { headers, url = '' } = request;
    const wanted = pageAddress(url);
    if (wanted === null) return false;
    const { locale, address } = wanted;
    const answer = async (): Promise<Response> => {
      const data = (await isAway()) ? null : await ask(url, askedBy(headers));
      if (data === null) return unavailablePageAt(address, locale, randomUUID());
      const bytes = await data.arrayBuffer();
      // As the marks are written, whatever bytes are between them.
      const errorId = lackingRecordInData(Buffer.from(bytes).toString('latin1'));
      if (errorId !== null) return unavailablePageAt(address, locale, errorId);
      const body = bytes.byteLength === 0 ? null : bytes;
      return new Response(body, { status: data.status, headers: handedOn(data.headers) });
    };
    return answer()
      .then((sent) => relay(sent, request, response, []))
      .then(() => true);
  };
}

/** The first question is also what finds out that it is back. */
async function isAway(): Promise<boolean> {
  await recordHash().catch(() => null);
  return (await databaseAwaySince()) !== null;
}

function askedBy(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      ASKED_BY.test(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

function handedOn(headers: Headers): Headers {
  const policy = securityHeadersOf('/')['Content-Security-Policy']!;
  const handed = new Headers({ 'content-security-policy': policy });
  for (const [name, value] of headers) if (!NOT_HANDED_ON.has(name)) handed.set(name, value);
  return handed;
}
