import { routing, type Locale } from '@/lib/i18n/routing';
import { slugSchema } from '@/lib/text/text-schema';
import type { View } from '@/lib/view/view';
import { EMBED_PAGE, parseEmbed } from './embed-page';
import type { EmbedTheme } from './embed-theme';

/** What an address of the atlas asks to be shown in another page. */
export type Embeddable =
  | {
      readonly kind: 'view';
      readonly language: Locale;
      readonly view: View;
      readonly theme: EmbedTheme;
    }
  | { readonly kind: 'tour'; readonly language: Locale; readonly id: string };

const PATH = new RegExp(`^/(${routing.locales.join('|')})(/.*)?$`);
const TOUR = /^\/tours\/([^/]+)$/;

/**
 * @param address whole, as it was pasted
 * @param site origin of the atlas
 * @returns null for an address of somebody else, and for a page that is neither a view nor a tour
 */
export function embeddableAt(address: string, site: string): Embeddable | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.origin !== new URL(site).origin) return null;
  const [, code, rest = ''] = PATH.exec(url.pathname) ?? [];
  const language = routing.locales.find((locale) => locale === code);
  if (language === undefined) return null;
  const path = rest.replace(/\/$/, '');
  if (path === '' || path === EMBED_PAGE) {
    const { view, theme } = parseEmbed(url.searchParams);
    return { kind: 'view', language, view: { ...view, panel: 'none' }, theme };
  }
  const id = slugSchema.safeParse(TOUR.exec(path)?.[1]);
  return id.success ? { kind: 'tour', language, id: id.data } : null;
}
