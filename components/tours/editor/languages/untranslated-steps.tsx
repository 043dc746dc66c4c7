import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { TextButton } from '@/components/ui/text-button';
import { editedLanguages } from '@/lib/tours/edit-other-language';
import type { OwnTour } from '@/lib/tours/own-tour';
import { useLackingWords } from './use-lacking-words';

interface UntranslatedStepsProps {
  readonly tour: OwnTour;
  /** Opens a step, by its id. */
  readonly onSelect: (id: string) => void;
}

/** How many steps lack something in one of the languages, which ones, and what. */
export function UntranslatedSteps({ tour, onSelect }: UntranslatedStepsProps) {
  const t = useTranslations('ownLanguages');
  const editor = useTranslations('tourEditor');
  const wordsOf = useLackingWords(editedLanguages(tour));
  const lacking = tour.steps.flatMap((step, index) => {
    const words = wordsOf(step);
    const title = step.title || step.other?.title || editor('untitledStep');
    return words === null ? [] : [{ id: step.id, number: index + 1, title, words }];
  });
  if (lacking.length === 0) return <p className="text-sm leading-6">{t('allWhole')}</p>;
  return (
    <Disclosure title={t('count', { count: lacking.length, of: tour.steps.length })}>
      <ul className="flex flex-col gap-1 pl-5 text-sm leading-6">
        {lacking.map(({ id, number, title, words }) => (
          <li key={id} className="wrap-anywhere">
            <TextButton className="max-md:min-h-11" onClick={() => onSelect(id)}>
              {t('step', { number, title })}
            </TextButton>{' '}
            <span className="text-ink-soft">{words}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
