import { useLocale, useTranslations } from 'next-intl';
import type { DateLanguage } from '@/lib/time/date-words';

/** What the functions of `lib/time/date-words` need of the interface's language. */
export function useDateLanguage(): DateLanguage {
  return { language: useLocale(), t: useTranslations('dates') };
}
