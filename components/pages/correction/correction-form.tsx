'use client';

import { Copy, Download, Mail } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useFragment } from '@/components/hooks/use-fragment';
import { Button, buttonClass } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { downloadFile } from '@/components/ui/download-file';
import {
  correctionFileName,
  correctionText,
  mailAddress,
  type CorrectionFields,
  type CorrectionSubject,
} from '@/lib/record/correction-message';
import { Message } from './message';
import { useCorrectionLabels } from './use-correction-labels';

export interface CorrectionFormProps {
  readonly subject: CorrectionSubject;
  /** Of an event, to choose from: the source of each, in the order of their numbers. */
  readonly claims: readonly string[];
  /** Whom the installation names; null: nobody. */
  readonly contact: string | null;
}

const LONGEST_FIELD = 4000;
const FIELD =
  'w-full rounded-sm border border-control bg-raised p-2 text-base leading-6 text-ink md:text-sm';

type Outcome = 'copied' | 'not-copied' | 'saved';

/** A message about an error, which the reader sends, saves or copies. The atlas itself sends nothing. */
export function CorrectionForm({ subject, claims, contact }: CorrectionFormProps) {
  const t = useTranslations('correction');
  const labels = useCorrectionLabels();
  const linked = claimOfFragment(useFragment(), claims.length);
  const [typed, setTyped] = useState<Partial<CorrectionFields>>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fields: CorrectionFields = { claim: linked, wrong: '', right: '', source: '', ...typed };
  const text = correctionText(subject, fields, labels);
  const isEmpty = `${fields.wrong}${fields.right}`.trim() === '';
  const mail = mailAddress(contact, t('mailSubject', { title: subject.title }), text);
  const claimId = useId();

  const change = (changed: Partial<CorrectionFields>) => {
    setTyped((known) => ({ ...known, ...changed }));
    setOutcome(null);
  };
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'not-copied');
  const save = () => {
    downloadFile(correctionFileName(subject), new Blob([text], { type: 'text/plain' }));
    setOutcome('saved');
  };

  return (
    <div className="flex max-w-3xl flex-col gap-4">
      {claims.length > 0 && (
        <p className="flex flex-col gap-1">
          <label htmlFor={claimId} className="text-sm leading-6">
            {t('claim')}
          </label>
          <select
            id={claimId}
            value={fields.claim ?? ''}
            onChange={({ target }) =>
              change({ claim: target.value === '' ? null : Number(target.value) })
            }
            className={`${FIELD} min-h-9 max-md:min-h-11`}
          >
            <option value="">{t('whole')}</option>
            {claims.map((source, index) => (
              <option key={index} value={index + 1}>
                {t('claimOption', { number: index + 1, source })}
              </option>
            ))}
          </select>
        </p>
      )}
      <TextArea label={labels.wrong} value={fields.wrong} onChange={(wrong) => change({ wrong })} />
      <TextArea label={labels.right} value={fields.right} onChange={(right) => change({ right })} />
      <TextArea
        label={labels.source}
        hint={t('sourceHint')}
        value={fields.source}
        onChange={(source) => change({ source })}
      />
      <div className="flex flex-wrap gap-2">
        {mail !== null && !isEmpty && (
          <a href={mail} className={buttonClass('accent', 'min-h-8 px-3 max-md:min-h-11')}>
            <Mail aria-hidden size={16} />
            {contact === null ? t('mail') : t('mailTo', { contact })}
          </a>
        )}
        <Button disabled={isEmpty} onClick={() => void copy()}>
          <Copy aria-hidden size={16} />
          {t('copy')}
        </Button>
        <Button disabled={isEmpty} onClick={save}>
          <Download aria-hidden size={16} />
          {t('save')}
        </Button>
      </div>
      <p role="status" className="min-h-6 text-sm leading-6 text-ink-soft">
        {isEmpty ? t('empty') : outcome ? t(`outcome.${outcome}`) : mail === null && t('tooLong')}
      </p>
      <Message>{text}</Message>
    </div>
  );
}

/** `#claim-3`: the claim that the reader came from. */
function claimOfFragment(fragment: string | null, count: number): number | null {
  const number = Number(/^#?claim-(\d{1,3})$/.exec(fragment ?? '')?.[1] ?? 0);
  return number >= 1 && number <= count ? number : null;
}

interface TextAreaProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextArea({ label, hint, value, onChange }: TextAreaProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm leading-6">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_FIELD}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={FIELD}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs leading-5 text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
