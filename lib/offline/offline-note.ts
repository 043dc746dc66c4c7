import { OFFLINE_WORDS } from '@/lib/i18n/offline-words';
import { pageAddress } from '@/lib/i18n/page-address';
import type { Locale } from '@/lib/i18n/routing';
import type { KeptMoment } from './kept-caches';

/** Pages that fill the window: over their foot, as the note that the database is away. Others begin with it. */
const FILLING = new Set(['', '/follow']);
/**
 * They say it themselves, so that it lies over none of the lecturer's buttons: the screen in its controls,
 * which the room does not see, and the speaker's view under its head.
 */
const OF_LECTURER = new Set(['/present', '/speaker']);

const LOOK =
  'flex items-center justify-center gap-3 bg-ink px-4 py-1.5 text-center text-sm text-paper print:hidden';
const OVER_FOOT = 'pointer-events-none fixed inset-x-0 bottom-0 z-50';

/** How a page says that it is a copy; null on a page that says it in its own way, or is none of ours. */
export interface OfflineNote {
  readonly className: string;
  readonly text: string;
}

/** @param address path and search of the page */
export function offlineNote(address: string, kept: KeptMoment | null): OfflineNote | null {
  const page = pageAddress(address);
  if (page === null || OF_LECTURER.has(page.path)) return null;
  const isFilling = FILLING.has(page.path);
  return {
    className: isFilling ? `${LOOK} ${OVER_FOOT}` : LOOK,
    text: offlineText(page.locale, kept),
  };
}

/** @param kept null where no whole edition is kept */
export function offlineText(locale: Locale, kept: KeptMoment | null): string {
  const words = OFFLINE_WORDS[locale];
  if (kept === null) return words.seen;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return words.kept({ record: kept.record, at: day.format(new Date(kept.at)) });
}

/**
 * React looks for its own elements in a body, and passes over those of another name: one that no page
 * begins with, and that is a status by itself.
 */
export const SIGN_ELEMENT = 'output';

const BODY = /<body[^>]*>/;

/** A page as it was kept, with a visible note that it is a copy. */
export function withOfflineNote(html: string, { className, text }: OfflineNote): string {
  const note = `<${SIGN_ELEMENT} data-offline-note="" class="${className}">${text}</${SIGN_ELEMENT}>`;
  return html.replace(BODY, (body) => `${body}${note}`);
}
