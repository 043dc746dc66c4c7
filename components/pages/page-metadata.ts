import type { Metadata } from 'next';
import type { Locale } from '@/lib/i18n/routing';
import { feedTypes } from '@/lib/editions/feed-addresses';
import { translations } from '@/lib/routes/translations';

interface PageWords {
  readonly locale: Locale;
  /** Without the language. */
  readonly path: string;
  /** What the other language keeps after the path, beginning with "?" unless empty. */
  readonly search?: string;
  readonly title: string;
  readonly description: string;
}

const MOST_CHARACTERS = 200;

/** What search engines and link previews show; addresses become whole by the layout's base. */
export function pageMetadata(words: PageWords): Metadata {
  const { locale, path, search, title, description } = words;
  const address = `/${locale}${path}`;
  const summary = shortened(description);
  return {
    title,
    description: summary,
    alternates: {
      canonical: address,
      languages: translations(path, search),
      types: feedTypes(locale),
    },
    openGraph: { type: 'article', url: address, title, description: summary, locale },
  };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
