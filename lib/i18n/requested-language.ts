import { hasLocale } from 'next-intl';
import Negotiator from 'negotiator';
import { routing, type Locale } from './routing';

/**
 * The first language of `Accept-Language` that the atlas speaks, in whichever country. next-intl's
 * own choice prefers a `vi` of little weight to `en-GB`, because the one is spelt as ours is.
 */
export function acceptedLanguage(header: string | null): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': header ?? '' } }).languages();
  return (
    wanted
      .map((tag) => tag.split('-')[0]!.toLowerCase())
      .find((language) => hasLocale(routing.locales, language)) ?? routing.defaultLocale
  );
}

const OURS = routing.locales.join('|');
/** A language of ours with a script or a region, or in capitals, as the first part of a path. */
const SPELT_OUT = new RegExp(`^/(${OURS})([-_][a-z]{4})?([-_]([a-z]{2}|\\d{3}))?(?=[/?#]|$)`, 'i');

/** `/en-US/tours` → `/en/tours`; null for a path that stands as it is. */
export function plainLanguagePath(path: string): string | null {
  const plain = path.replace(SPELT_OUT, (_, language: string) => `/${language.toLowerCase()}`);
  return plain === path ? null : plain;
}
