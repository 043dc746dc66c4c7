import type { Locale } from '@/lib/i18n/routing';
import type { DateLanguage } from './date-words';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The ISO day on the reader's own clock, which may be another one than that of the server. */
export function localDay(now: Date): string {
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}

/**
 * A day in words that is not known yet: the server makes a page once for all readers. The browser
 * fills it in by `filledDay`, or by the script of a document, which does the same.
 */
export function openDay({ language, t }: DateLanguage): string {
  // As in lib/time/date-words: Vietnamese numbers its months.
  const month = language === 'vi' ? '{month}' : '{monthName}';
  return t('long.day', { day: '{day}', month, year: '{year}' });
}

/** @param words with an open day in them. */
export function filledDay(words: string, language: Locale, now: Date): string {
  const parts: Record<string, string> = {
    day: String(now.getDate()),
    month: String(now.getMonth() + 1),
    monthName: now.toLocaleString(language, { month: 'long' }),
    year: String(now.getFullYear()),
  };
  return words.replace(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);
}
