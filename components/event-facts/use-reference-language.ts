import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/ui/use-date-language';
import type { ReferenceLanguage } from '@/lib/sources/reference';

/** What the functions of `lib/sources/reference` need of the interface's language. */
export function useReferenceLanguage(): ReferenceLanguage {
  return { t: useTranslations('sources'), dates: useDateLanguage() };
}
