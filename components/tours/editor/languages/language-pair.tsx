import type { ReactNode } from 'react';
import type { EditedLanguages } from '@/lib/tours/edit-other-language';
import { useShownLanguage } from './shown-language';

/** What a field needs to know of the language that it is in. */
export interface FieldLanguage {
  readonly isOther: boolean;
  readonly lang: 'en' | 'vi' | undefined;
}

interface LanguagePairProps {
  readonly languages: EditedLanguages;
  /** The field of one language. */
  readonly children: (field: FieldLanguage) => ReactNode;
}

/**
 * A field in each language of the tour: side by side where there is room for two columns, else under
 * each other, or one of them alone as the switch says.
 */
export function LanguagePair({ languages: { own, other }, children }: LanguagePairProps) {
  const shown = useShownLanguage();
  const main = children({ isOther: false, lang: own });
  if (other === undefined) return main;
  return (
    <div className="@container">
      <div className="grid gap-3 @xl:grid-cols-2 @xl:gap-4">
        <div className={shown === 'other' ? '@max-xl:hidden' : ''}>{main}</div>
        <div className={shown === 'own' ? '@max-xl:hidden' : ''}>
          {children({ isOther: true, lang: other })}
        </div>
      </div>
    </div>
  );
}
