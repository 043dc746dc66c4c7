import { useTranslations } from 'next-intl';
import { useDateLanguage } from './use-date-language';
import type { ReferenceLanguage } from '@/lib/citations/reference';

/** What the functions of `lib/citations/reference` need of the interface's language. */
export function useReferenceLanguage(): ReferenceLanguage {
  return { t: useTranslations('sources'), dates: useDateLanguage() };
}
