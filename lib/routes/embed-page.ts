import type { Locale } from '@/lib/i18n/routing';
import { parseView, serialiseView, VIEW_PARAMETERS } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';
import { embedTheme, type EmbedTheme } from './embed-theme';

export const EMBED_PAGE = '/embed';

export interface ParsedEmbed {
  readonly view: View;
  readonly theme: EmbedTheme;
  /** Names of parameters that could not be read, or that mean nothing here. */
  readonly ignored: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set([...VIEW_PARAMETERS, 'theme']);
/** What newsletters and social networks add to any link. */
const OF_OTHERS = /^(utm_|fbclid$|gclid$)/;

/** Reads the search of an embed; what is invalid becomes its default. */
export function parseEmbed(search: URLSearchParams): ParsedEmbed {
  const { view, ignored } = parseView(search);
  const theme = embedTheme(search);
  const unknown = [...search.keys()].filter((name) => !KNOWN.has(name) && !OF_OTHERS.test(name));
  const isThemeRead = !search.has('theme') || search.get('theme') === theme;
  const names = [...ignored, ...unknown, ...(isThemeRead ? [] : ['theme'])];
  return { view, theme, ignored: [...new Set(names)].filter((name) => name !== '') };
}

/** The address of an embed, without the site. */
export function embedAddress(view: Partial<View>, language: Locale, theme: EmbedTheme): string {
  const search = serialiseView(view);
  const added = theme === 'auto' ? '' : `${search === '' ? '?' : '&'}theme=${theme}`;
  return `/${language}${EMBED_PAGE}${search}${added}`;
}

/** The address of the atlas that shows the same view, without the site. */
export const atlasAddress = (view: Partial<View>, language: Locale): string =>
  `/${language}${serialiseView(view)}`;
