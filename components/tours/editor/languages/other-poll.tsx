import { useTranslations } from 'next-intl';
import { useId, type ComponentProps } from 'react';
import { LONGEST_OPTION, LONGEST_PROMPT } from '@/lib/model/poll-schema';
import { translationOf } from '@/lib/tours/edit-other-language';
import type { OtherPoll } from '@/lib/tours/own-tour';
import type { EditedStepProps } from './step-text-fields';

/** The words of a step's question in the other language; each option stands beside what it translates. */
export function OtherPollFields({ step, languages, onChange }: EditedStepProps) {
  const t = useTranslations('ownLanguages');
  const form = useTranslations('pollForm');
  const { poll } = step;
  const { own, other: lang } = languages;
  if (poll === undefined || lang === undefined) return null;
  const language = t(`name.${lang}`);
  const words: OtherPoll = step.other?.poll ?? { prompt: '' };
  const change = (part: Partial<OtherPoll>, field: string) =>
    onChange(translationOf(step, { poll: { ...words, ...part } }), `other poll ${field}`);
  const options = 'options' in poll ? poll.options : [];
  return (
    <fieldset className="flex flex-col gap-2 border-t border-rule pt-3">
      <legend className="sr-only">{t('field', { field: form('ofStep'), language })}</legend>
      <Line
        label={t('field', { field: form('prompt'), language })}
        hint={poll.prompt}
        hintLang={own}
        lang={lang}
        maxLength={LONGEST_PROMPT}
        value={words.prompt}
        onChange={({ target }) => change({ prompt: target.value }, 'prompt')}
      />
      {options.map((option, index) => (
        <Line
          key={index}
          label={t('field', { field: form('option', { number: index + 1 }), language })}
          hint={option}
          hintLang={own}
          lang={lang}
          maxLength={LONGEST_OPTION}
          value={words.options?.[index] ?? ''}
          onChange={({ target }) =>
            change(
              {
                options: options.map((_, at) =>
                  at === index ? target.value : (words.options?.[at] ?? ''),
                ),
              },
              `option ${index}`,
            )
          }
        />
      ))}
      {poll.kind === 'number' && poll.unit !== null && (
        <Line
          label={t('field', { field: form('unit'), language })}
          hint={poll.unit}
          hintLang={own}
          lang={lang}
          maxLength={LONGEST_OPTION}
          value={words.unit ?? ''}
          onChange={({ target }) => change({ unit: target.value }, 'unit')}
        />
      )}
      <p className="text-xs leading-5 text-ink-soft">{t('pollHint')}</p>
    </fieldset>
  );
}

interface LineProps extends ComponentProps<'input'> {
  readonly label: string;
  /** What is to be translated. */
  readonly hint: string;
  readonly hintLang: string | undefined;
}

function Line({ label, hint, hintLang, ...input }: LineProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        className="min-h-9 w-full min-w-0 rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11"
        {...input}
      />
      <p id={`${id}-hint`} lang={hintLang} className="text-xs leading-5 text-ink-soft">
        {hint}
      </p>
    </div>
  );
}
