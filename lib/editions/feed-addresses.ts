import { routing, type Locale } from '@/lib/i18n/routing';

export type FeedFormat = 'atom' | 'json';

/** For the metadata of pages, by which browsers and readers find the feeds. */
export const feedTypes = (language: Locale): Record<string, string> => ({
  'application/atom+xml': feedAddress('atom', language),
  'application/feed+json': feedAddress('json', language),
});

/** The feed of the releases, in a language; that of the first language has no parameter. */
export const feedAddress = (format: FeedFormat, language: Locale): string =>
  `/feed.${format}${language === routing.defaultLocale ? '' : `?language=${language}`}`;
