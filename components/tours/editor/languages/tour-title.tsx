import { useTranslations } from 'next-intl';
import { editedLanguages, withOtherTitle } from '@/lib/tours/edit-other-language';
import { withTitle } from '@/lib/tours/edit-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import type { TourDraft } from '../tour-draft';
import { LanguagePair } from './language-pair';
import { LanguageSwitch } from './language-switch';
import { TitleField } from './title-field';
import { useFieldLabel } from './use-field-label';

interface TourTitleProps {
  readonly id?: string;
  readonly tour: OwnTour;
  readonly draft: TourDraft;
}

/** The title of the tour, in each of its languages. */
export function TourTitle({ id, tour, draft }: TourTitleProps) {
  const t = useTranslations('tourEditor');
  const languages = editedLanguages(tour);
  const labelOf = useFieldLabel(languages);
  return (
    <>
      <LanguageSwitch languages={languages} />
      <LanguagePair languages={languages}>
        {(field) => (
          <TitleField
            id={field.isOther ? undefined : id}
            isOfTour
            label={labelOf(t('title'), field)}
            lang={field.lang}
            value={field.isOther ? (tour.other?.title ?? '') : tour.title}
            onChange={(title) =>
              draft.change(
                (current) =>
                  field.isOther ? withOtherTitle(current, title) : withTitle(current, title),
                field.isOther ? 'other title' : 'title',
              )
            }
          />
        )}
      </LanguagePair>
    </>
  );
}
