import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { translationOf, type EditedLanguages } from '@/lib/tours/edit-other-language';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { MarkdownField } from '../markdown-field';
import { LanguagePair } from './language-pair';
import { TitleField } from './title-field';
import { useFieldLabel } from './use-field-label';

export interface EditedStepProps {
  readonly step: OwnTourStep;
  readonly languages: EditedLanguages;
  /** @param field names what is typed into; null for a change that is undone by itself. */
  readonly onChange: (change: Partial<OwnTourStep>, field: string | null) => void;
}

interface StepTextFieldsProps extends EditedStepProps {
  /** Of the title in the main language, and in the other. */
  readonly titleRef?: Ref<HTMLInputElement>;
  readonly otherTitleRef?: Ref<HTMLInputElement>;
  /** Whether events can be looked for and put into text and notes. */
  readonly mayCite?: boolean;
  /** Between title and text. */
  readonly children?: ReactNode;
}

/** A step's title, text and speaker's notes, in each language of the tour. */
export function StepTextFields(props: StepTextFieldsProps) {
  const { step, languages, onChange, titleRef, otherTitleRef, mayCite = false, children } = props;
  const t = useTranslations('tourEditor');
  const labelOf = useFieldLabel(languages);
  const { other } = step;
  const changed = (name: 'title' | 'text' | 'notes', isOther: boolean, value: string) =>
    isOther ? translationOf(step, { [name]: value }) : { [name]: value };
  const change = (name: 'title' | 'text' | 'notes', isOther: boolean) => (value: string) =>
    onChange(changed(name, isOther, value), isOther ? `other ${name}` : name);
  return (
    <>
      <LanguagePair languages={languages}>
        {(field) => (
          <TitleField
            label={labelOf(t('stepTitle'), field)}
            lang={field.lang}
            value={field.isOther ? (other?.title ?? '') : step.title}
            inputRef={field.isOther ? otherTitleRef : titleRef}
            onChange={change('title', field.isOther)}
          />
        )}
      </LanguagePair>
      {children}
      {(['text', 'notes'] as const).map((name) => (
        <LanguagePair key={name} languages={languages}>
          {(field) => (
            <MarkdownField
              label={labelOf(t(name), field)}
              hint={t(`${name}Hint`)}
              lang={field.lang}
              value={field.isOther ? (other?.[name] ?? '') : step[name]}
              onChange={change(name, field.isOther)}
              view={mayCite ? (step.slide ? null : step.view) : undefined}
              onCite={(value) => onChange(changed(name, field.isOther, value), null)}
            />
          )}
        </LanguagePair>
      ))}
    </>
  );
}
