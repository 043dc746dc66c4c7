import { AWAY_WORDS } from '@/lib/i18n/away-words';
import type { Locale } from '@/lib/i18n/routing';
import { RETRY_AFTER } from '@/lib/server/away-mark';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import { isFramedPage } from '@/lib/server/framed-page';
import { hashOf } from '@/lib/server/hash-scripts';
import { logger } from '@/lib/server/logger';
import { PLAIN_PAGE_STYLE } from '@/lib/server/plain-page-style';

/** Looks every ten seconds whether the page can be shown, and then shows it. */
const SCRIPT = `setInterval(()=>fetch(location.href,{method:'HEAD',cache:'no-store'}).then((a)=>{if(a.ok)location.reload()},()=>{}),${RETRY_AFTER}000)`;

const policyOf = (framed: boolean) => contentSecurityPolicy({ scripts: [hashOf(SCRIPT)], framed });

/**
 * In place of a page whose record cannot be read. Without style sheet and without Next, which had
 * nothing to make the page of; nobody may keep it.
 *
 * @param errorId names the failure in the log
 * @param framed whether other sites show the page in a frame, where the words would else be lost
 */
export function unavailablePage(locale: Locale, errorId: string, framed = false): Response {
  const words = AWAY_WORDS[locale];
  const html = `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/><meta name="robots" content="noindex"/><title>${words.title}</title></head><body style="${PLAIN_PAGE_STYLE}"><main><h1>${words.title}</h1><p>${words.help}</p><p>${words.again} <a href="">${words.retry}</a></p><p>${words.reference} <code>${errorId}</code></p></main><script>${SCRIPT}</script></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(framed),
      'cache-control': 'no-store',
      'retry-after': RETRY_AFTER,
    },
  });
}

/** The same in place of the page at an address, and so in the log. */
export function unavailablePageAt(path: string, locale: Locale, errorId: string): Response {
  logger.error({ errorId, path }, 'page without its record');
  return unavailablePage(locale, errorId, isFramedPage(path));
}
