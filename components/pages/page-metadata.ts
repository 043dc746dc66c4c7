import type { Metadata } from 'next';
import { routing, type Locale } from '@/lib/i18n/routing';

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

/**
 * The addresses of a page in each language.
 * @param path without the language.
 * @param search beginning with "?" unless empty.
 */
export function translations(path: string, search = ''): Record<string, string> {
  const addressIn = (code: string) => `/${code}${path}${search}`;
  return {
    ...Object.fromEntries(routing.locales.map((code) => [code, addressIn(code)])),
    'x-default': addressIn(routing.defaultLocale),
  };
}

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
    },
    openGraph: { type: 'article', url: address, title, description: summary, locale },
  };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
