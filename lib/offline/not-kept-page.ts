import { OFFLINE_WORDS } from '@/lib/i18n/offline-words';
import type { Locale } from '@/lib/i18n/routing';
import { DATA_POLICY } from '@/lib/server/data-policy';
import { PLAIN_PAGE_STYLE } from '@/lib/server/plain-page-style';
import type { Section } from '@/lib/routes/sections';

const TOURS: Section = 'tours';

/** The browser's own styles alone; the policy lets attributes style what is here. */
const POLICY = `${DATA_POLICY}; style-src-attr 'unsafe-inline'`;

/** In place of a page of which there is no copy while no server answers. */
export function notKeptPage(locale: Locale): Response {
  const { title, help, atlas, tours } = OFFLINE_WORDS[locale];
  const links = [
    ['', atlas],
    [`/${TOURS}`, tours],
  ].map(([path, text]) => `<li><a style="color:inherit" href="/${locale}${path}">${text}</a></li>`);
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body style="${PLAIN_PAGE_STYLE}"><main><h1>${title}</h1><p>${help}</p><ul>${links.join('')}</ul></main></body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  };
  return new Response(html, { status: 503, headers });
}
