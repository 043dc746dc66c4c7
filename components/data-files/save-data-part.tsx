'use client';

import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SEPARATORS, type Separator } from '@/lib/export/files/csv-files';
import { DICTIONARY_APART, VIEW_FORMATS, type ViewFormat } from '@/lib/export/files/view-formats';
import { useDataFile, type FileProgress } from './use-data-file';
import { WholeRecord } from './whole-record';

const SEPARATOR_NAMES = Object.keys(SEPARATORS) as Separator[];

interface SaveDataPartProps {
  /** What will be in the files, in their order. */
  readonly events: readonly { readonly id: string }[];
}

/** Saves the events of the view in a format of the reader's choice, or the record as a whole. */
export function SaveDataPart({ events }: SaveDataPartProps) {
  const t = useTranslations('dataFiles');
  const language = useLocale();
  const [format, setFormat] = useState<ViewFormat>('csv');
  // Where the comma is for decimals, spreadsheets take the semicolon for columns.
  const [separator, setSeparator] = useState<Separator>(language === 'vi' ? 'semicolon' : 'comma');
  const { progress, save, cancel } = useDataFile(events);
  const isWorking = progress.kind === 'working';
  const isNothing = events.length === 0;
  const takesSeparator = format === 'csv' || DICTIONARY_APART.has(format);
  return (
    <>
      <p className="max-w-prose text-sm leading-6">
        {isNothing ? t('nothing') : t('view', { count: events.length })}
      </p>
      <FormatChoice format={format} onChange={setFormat} />
      {takesSeparator && (
        <div className="flex flex-wrap items-center gap-3 pt-3 text-sm">
          <span aria-hidden>{t('separator')}</span>
          <ChoiceGroup
            label={t('separator')}
            choices={SEPARATOR_NAMES.map((value) => ({
              value,
              text: t(`separators.${value}`),
            }))}
            value={separator}
            onChange={setSeparator}
          />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2 pt-4">
        <Button
          variant="accent"
          disabled={isNothing || isWorking}
          onClick={() => void save({ format, separator })}
        >
          <Download aria-hidden size={16} />
          {t('save')}
        </Button>
        {DICTIONARY_APART.has(format) && (
          <Button
            disabled={isNothing || isWorking}
            onClick={() => void save({ format, separator, isDictionary: true })}
          >
            {t('dictionary')}
          </Button>
        )}
        {/* Always there: a button that goes away when it is pressed takes the focus with it. */}
        <Button disabled={!isWorking} onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
      <Progress progress={progress} />
      <WholeRecord />
    </>
  );
}

interface FormatChoiceProps {
  readonly format: ViewFormat;
  readonly onChange: (format: ViewFormat) => void;
}

function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const t = useTranslations('dataFiles');
  const name = useId();
  return (
    <fieldset className="pt-3">
      <legend className="text-base font-semibold">{t('format')}</legend>
      {VIEW_FORMATS.map((value) => (
        <label
          key={value}
          className="flex min-h-8 cursor-pointer items-baseline gap-3 py-1 text-sm leading-6 max-md:min-h-11"
        >
          <input
            type="radio"
            name={name}
            checked={value === format}
            onChange={() => onChange(value)}
            className="size-4 shrink-0 translate-y-0.5 accent-current"
          />
          <span>
            <span className="font-semibold">{t(`formats.${value}.name`)}</span>{' '}
            <span className="text-ink-soft">{t(`formats.${value}.hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Progress({ progress }: { progress: FileProgress }) {
  const t = useTranslations('dataFiles');
  return (
    <>
      {progress.kind === 'working' && (
        <progress
          aria-label={t('working')}
          max={100}
          value={progress.percent}
          className="mt-3 block h-2 w-full"
        />
      )}
      <p role="status" className="pt-2 text-sm leading-6 break-words empty:hidden">
        {progress.kind === 'working' && t('working')}
        {progress.kind === 'saved' && t('saved', { name: progress.name })}
        {progress.kind === 'cancelled' && t('cancelled')}
        {progress.kind === 'failed' && t('failed')}
      </p>
    </>
  );
}
