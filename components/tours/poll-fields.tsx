'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, type ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LONGEST_OPTION, LONGEST_PROMPT, POLL_KINDS, type PollKind } from '@/lib/model/poll-schema';
import { optionCounts, type PollDraft } from '@/lib/tours/poll-draft';

interface PollFieldsProps {
  readonly draft: PollDraft;
  /** False where there is no map to answer on. */
  readonly hasMap?: boolean;
  readonly onChange: (draft: PollDraft) => void;
}

/** What is asked of a room: kind, words, and options or unit where the kind has them. */
export function PollFields({ draft, hasMap = true, onChange }: PollFieldsProps) {
  const t = useTranslations('pollForm');
  const id = useId();
  const change = (part: Partial<PollDraft>) => onChange({ ...draft, ...part });
  // One that is asked already stays until another is chosen.
  const kinds = POLL_KINDS.filter((kind) => kind !== 'place' || hasMap || draft.kind === 'place');
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-kind`} className="text-xs leading-5 text-ink-soft">
          {t('kind')}
        </label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={({ target: { value } }) =>
            change({ kind: POLL_KINDS.find((kind) => kind === value)! })
          }
          className="min-h-9 rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11"
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-prompt`} className="text-xs leading-5 text-ink-soft">
          {t('prompt')}
        </label>
        <textarea
          id={`${id}-prompt`}
          rows={2}
          value={draft.prompt}
          maxLength={LONGEST_PROMPT}
          onChange={({ target: { value } }) => change({ prompt: value })}
          className="w-full resize-y rounded-sm border border-control bg-raised px-2 py-1 text-sm leading-6 text-ink"
        />
      </div>
      {draft.kind === 'number' && (
        <div className="flex flex-col gap-1">
          <label htmlFor={`${id}-unit`} className="text-xs leading-5 text-ink-soft">
            {t('unit')}
          </label>
          <TextInput
            id={`${id}-unit`}
            value={draft.unit}
            onChange={({ target: { value } }) => change({ unit: value })}
          />
        </div>
      )}
      <OptionFields
        kind={draft.kind}
        options={draft.options}
        onChange={(options) => change({ options })}
      />
    </div>
  );
}

interface OptionFieldsProps {
  readonly kind: PollKind;
  readonly options: readonly string[];
  readonly onChange: (options: readonly string[]) => void;
}

function OptionFields({ kind, options, onChange }: OptionFieldsProps) {
  const t = useTranslations('pollForm');
  const counts = optionCounts(kind);
  if (counts === null) return null;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-xs leading-5 text-ink-soft">{t('options')}</legend>
      {options.map((option, index) => (
        <div key={index} className="flex items-center gap-1">
          <TextInput
            aria-label={t('option', { number: index + 1 })}
            value={option}
            onChange={({ target: { value } }) => onChange(options.with(index, value))}
          />
          <IconButton
            label={t('removeOption', { number: index + 1 })}
            disabled={options.length <= counts.least}
            onClick={() => onChange(options.toSpliced(index, 1))}
          >
            <X aria-hidden size={16} />
          </IconButton>
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          className="-ml-2"
          disabled={options.length >= counts.most}
          onClick={() => onChange([...options, ''])}
        >
          <Plus aria-hidden size={16} />
          {t('addOption')}
        </Button>
      </div>
    </fieldset>
  );
}

const TextInput = (props: Omit<ComponentProps<'input'>, 'className'>) => (
  <input
    maxLength={LONGEST_OPTION}
    autoComplete="off"
    className="min-h-9 w-full min-w-0 rounded-sm border border-control bg-raised px-2 text-sm max-md:min-h-11"
    {...props}
  />
);
