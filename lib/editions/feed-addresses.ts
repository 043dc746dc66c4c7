import { routing, type Locale } from '@/lib/i18n/routing';

export type FeedFormat = 'atom' | 'json';

/** The feed of the releases, in a language; that of the first language has no parameter. */
export const feedAddress = (format: FeedFormat, language: Locale): string =>
  `/feed.${format}${language === routing.defaultLocale ? '' : `?language=${language}`}`;
