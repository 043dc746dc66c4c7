import { AWAY_WORDS, momentInWords } from '@/lib/i18n/away-words';
import type { Locale } from '@/lib/i18n/routing';
import type { CachedPage } from '@/lib/server/cached-page';

/** React looks for its own elements in a body, and leaves others where they are. */
const BODY = /<body[^>]*>/;

/** Over the foot of every page, since the atlas fills the window; what is under it can be used. */
const STYLE =
  'position: fixed; inset: auto 0 0 0; z-index: 1000; pointer-events: none; padding: 0.375rem 1rem; background: #7a2e0e; color: #fff; font: 0.875rem/1.4 system-ui, sans-serif; text-align: center';

interface Noted {
  readonly since: number;
  readonly page: CachedPage;
}

/** Made once for each time that the database is away, since it is hashed and compressed like any page. */
const noted = new WeakMap<CachedPage, Noted>();

/** A page with a visible note over its foot that the database is away. */
export function withAwayNote(page: CachedPage, locale: Locale, since: Date): CachedPage {
  const known = noted.get(page);
  if (known?.since === since.getTime()) return known.page;
  const text = AWAY_WORDS[locale].note(momentInWords(locale, since));
  const note = `<aside role="status" style="${STYLE}" data-away-note="">${text}</aside>`;
  const made = page.with((html) => html.replace(BODY, (body) => `${body}${note}`));
  noted.set(page, { since: since.getTime(), page: made });
  return made;
}
