import type { IncomingHttpHeaders } from 'node:http';
import { acceptedLanguage } from './requested-language';
import type { Locale } from './routing';

/** As next-intl names it. */
const NAME = 'NEXT_LOCALE';
const KNOWN = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`);

/**
 * The cookie that leads the bare address to the language of this page; null where it leads there
 * already. next-intl sets it on what it answers, and pages from memory do not pass through it.
 */
export function localeCookie(locale: Locale, headers: IncomingHttpHeaders): string | null {
  const destination = headers['sec-fetch-dest'] ?? 'document';
  if (destination !== 'document') return null;
  const known = KNOWN.exec(headers.cookie ?? '')?.[1];
  const preferred = known ?? acceptedLanguage(headers['accept-language'] ?? null);
  return preferred === locale ? null : `${NAME}=${locale}; Path=/; SameSite=lax`;
}
