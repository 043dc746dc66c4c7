'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Markdown } from '@/components/ui/markdown';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { LONGEST_STEP_TEXT } from '@/lib/tours/own-tour';

interface MarkdownFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Of what is written, where it is known: for spelling and for screen readers. */
  readonly lang?: Locale | undefined;
  readonly onChange: (value: string) => void;
}

/** A text in Markdown, as it is written or as it will be read. */
export function MarkdownField({ label, hint, value, lang, onChange }: MarkdownFieldProps) {
  const t = useTranslations('tourEditor');
  const plain = useTranslations('markdown');
  const locale = useLocale();
  const id = useId();
  const [isPreview, setIsPreview] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-end justify-between gap-2">
        <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
          {label}
        </label>
        <Button
          variant="quiet"
          aria-pressed={isPreview}
          aria-label={t('previewOf', { field: label })}
          className="min-h-6 aria-pressed:bg-ink/8 aria-pressed:text-ink"
          onClick={() => setIsPreview(!isPreview)}
        >
          {t('preview')}
        </Button>
      </div>
      {isPreview ? (
        <div
          role="region"
          aria-label={t('previewOf', { field: label })}
          lang={lang}
          className="min-h-28 rounded-sm border border-rule bg-paper px-3 py-2 text-sm leading-6"
        >
          {value.trim() === '' ? (
            <p lang={locale} className="text-ink-soft">
              {t('nothing')}
            </p>
          ) : (
            <Markdown markdown={value} plainNotice={plain('plain')} />
          )}
        </div>
      ) : (
        <textarea
          id={id}
          lang={lang}
          value={value}
          rows={5}
          maxLength={LONGEST_STEP_TEXT}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          className="w-full resize-y rounded-sm border border-control bg-raised px-2 py-1 text-sm leading-6 text-ink"
        />
      )}
      <p id={`${id}-hint`} className="text-xs leading-5 text-ink-soft">
        {hint}
      </p>
    </div>
  );
}
