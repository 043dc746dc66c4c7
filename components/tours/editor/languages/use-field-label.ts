import { useTranslations } from 'next-intl';
import type { EditedLanguages } from '@/lib/tours/edit-other-language';
import type { FieldLanguage } from './language-pair';

/** Names a field; where there is one in each language, with its own. */
export function useFieldLabel({ other }: EditedLanguages) {
  const t = useTranslations('ownLanguages');
  return (label: string, { lang }: FieldLanguage) =>
    other === undefined || lang === undefined
      ? label
      : t('field', { field: label, language: t(`name.${lang}`) });
}
