import { createTranslator, type Messages } from 'next-intl';
import { viewWords } from '@/app/view-title';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import { comparedOf, type View } from '@/lib/view/view';

export interface ViewHeading {
  readonly title: string;
  /** Dates and filters besides; the years of two periods stand on their maps. */
  readonly filters: readonly string[];
}

/** What a view is about, without a look at what it shows. */
export async function viewHeading(view: View, language: Locale): Promise<ViewHeading> {
  const [{ open, years, others }, messages] = await Promise.all([
    viewWords(view, language),
    messagesOf(language),
  ]);
  const atlas = createTranslator({ locale: language, messages, namespace: 'atlas' });
  const isOfPeriods = comparedOf(view)?.kind === 'period';
  return {
    title: open ?? (others.join(', ') || atlas('tagline')),
    filters: [
      ...(isOfPeriods ? [] : [yearsOr(years, language, messages)]),
      ...(open === null ? [] : others),
    ],
  };
}

/** The years, or that it is all of them. */
export const yearsOr = (years: string | null, language: Locale, messages: Messages): string =>
  years ?? createTranslator({ locale: language, messages, namespace: 'atlas' })('allYears');

/** Parts of a line, which begins with a large letter. */
export function lineOf(parts: readonly string[], language: Locale): string {
  const line = parts.filter((part) => part !== '').join(' · ');
  return line.charAt(0).toLocaleUpperCase(language) + line.slice(1);
}
