import type { Metadata } from 'next';
import { routing, type Locale } from '@/lib/i18n/routing';

interface PageWords {
  readonly locale: Locale;
  /** Without the language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const MOST_CHARACTERS = 200;

/** What search engines and link previews show; addresses become whole by the layout's base. */
export function pageMetadata({ locale, path, title, description }: PageWords): Metadata {
  const address = `/${locale}${path}`;
  const summary = shortened(description);
  return {
    title,
    description: summary,
    alternates: {
      canonical: address,
      languages: {
        ...Object.fromEntries(routing.locales.map((code) => [code, `/${code}${path}`])),
        'x-default': `/${routing.defaultLocale}${path}`,
      },
    },
    openGraph: { type: 'article', url: address, title, description: summary, locale },
  };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
