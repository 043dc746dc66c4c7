import { useTranslations } from 'next-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { EditedLanguages } from '@/lib/tours/edit-other-language';
import { showLanguage, useShownLanguage } from './shown-language';

/** Which language is edited; where both stand side by side, there is nothing to choose. */
export function LanguageSwitch({ languages: { own, other } }: { languages: EditedLanguages }) {
  const t = useTranslations('ownLanguages');
  const shown = useShownLanguage();
  if (own === undefined || other === undefined) return null;
  return (
    <div className="@container">
      <div className="@xl:hidden">
        <ChoiceGroup
          label={t('shown')}
          choices={[
            { value: 'both', text: t('shownBoth') },
            { value: 'own', text: t(`name.${own}`) },
            { value: 'other', text: t(`name.${other}`) },
          ]}
          value={shown}
          onChange={showLanguage}
        />
      </div>
    </div>
  );
}
