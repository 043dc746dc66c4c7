import { routing, type Locale } from '@/lib/i18n/routing';
import { notFound } from '../../api-route';

/**
 * The language of an address that programs complete by themselves: some write `?prefix=` behind what the
 * manifest gives, so that cannot have a search of its own.
 */
export async function languageIn(params: Promise<{ readonly language: string }>): Promise<Locale> {
  const { language } = await params;
  return (
    routing.locales.find((locale) => locale === language) ??
    notFound('There is nothing in that language.')
  );
}
