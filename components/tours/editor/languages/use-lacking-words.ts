import { useTranslations } from 'next-intl';
import type { EditedLanguages } from '@/lib/tours/edit-other-language';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { untranslated } from '@/lib/tours/tour-in-language';

/** What a step lacks, in words such as "Vietnamese: title, notes"; null where both languages have all. */
export function useLackingWords({ own, other }: EditedLanguages) {
  const t = useTranslations('ownLanguages');
  return (step: OwnTourStep): string | null => {
    if (own === undefined || other === undefined) return null;
    const lacks = untranslated(step);
    const sides = [
      { language: own, fields: lacks.own },
      { language: other, fields: lacks.other },
    ].filter(({ fields }) => fields.length > 0);
    if (sides.length === 0) return null;
    return sides
      .map(({ language, fields }) =>
        t('lacks', {
          language: t(`name.${language}`),
          fields: fields.map((field) => t(`fields.${field}`)).join(', '),
        }),
      )
      .join('; ');
  };
}
