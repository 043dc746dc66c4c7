import { useTranslations } from 'next-intl';
import type { EditedLanguages } from '@/lib/tours/edit-other-language';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { LanguageSwitch } from './language-switch';
import { useLackingWords } from './use-lacking-words';

interface LackingLineProps {
  readonly step: OwnTourStep;
  readonly languages: EditedLanguages;
}

/** Above the fields of a step: which language is shown, and what of it is not translated. */
export function LackingLine({ step, languages }: LackingLineProps) {
  const t = useTranslations('ownLanguages');
  const wordsOf = useLackingWords(languages);
  if (languages.other === undefined) return null;
  const lacking = wordsOf(step);
  return (
    <div className="flex flex-col gap-1">
      <LanguageSwitch languages={languages} />
      <p className="text-xs leading-5 text-ink-soft">
        {lacking === null ? t('stepWhole') : t('stepLacks', { lacking })}
      </p>
    </div>
  );
}
