'use client';

import { BookMarked } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useId, useRef, useState } from 'react';
import { Markdown } from '@/components/ui/markdown';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { linkedEvents } from '@/lib/lecture/handout/markdown-events';
import { LONGEST_STEP_TEXT } from '@/lib/tours/own-tour';

const TextCitations = dynamic(
  () => import('./text-citations').then((module) => module.TextCitations),
  { ssr: false, loading: () => null },
);

interface MarkdownFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Of what is written, where it is known: for spelling and for screen readers. */
  readonly lang?: Locale | undefined;
  readonly onChange: (value: string) => void;
  /** Of the step, as a query string, or null of a slide: given where the text may cite events. */
  readonly view?: string | null | undefined;
  /** A change that is undone by itself, apart from what is typed. */
  readonly onCite?: (value: string) => void;
}

/** A text in Markdown, as it is written or as it will be read. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { label, hint, value, lang, onChange, view, onCite = onChange } = props;
  const t = useTranslations('tourEditor');
  const cite = useTranslations('tourDesk.cite');
  const plain = useTranslations('markdown');
  const locale = useLocale();
  const id = useId();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const caretRef = useRef<readonly [number, number]>(null);
  const [isPreview, setIsPreview] = useState(false);
  const [isPicking, setIsPicking] = useState(false);
  const pick = () => {
    // The caret is in the text, so that has to be there.
    setIsPreview(false);
    setIsPicking(!isPicking);
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-end justify-between gap-2">
        <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
          {label}
        </label>
        <div className="flex items-center">
          {view !== undefined && (
            <Button
              variant="quiet"
              aria-expanded={isPicking}
              aria-keyshortcuts="Control+K Meta+K"
              aria-label={cite('citeIn', { field: label })}
              className="min-h-6 aria-expanded:bg-ink/8 aria-expanded:text-ink"
              onClick={pick}
            >
              <BookMarked aria-hidden size={14} />
              {cite('cite')}
            </Button>
          )}
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
          ref={textRef}
          id={id}
          lang={lang}
          value={value}
          rows={5}
          maxLength={LONGEST_STEP_TEXT}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          onBlur={({ target: { selectionStart, selectionEnd } }) => {
            caretRef.current = [selectionStart, selectionEnd];
          }}
          onKeyDown={(event) => {
            if (view === undefined || event.key.toLowerCase() !== 'k') return;
            if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
            event.preventDefault();
            pick();
          }}
          className="w-full resize-y rounded-sm border border-control bg-raised px-2 py-1 text-sm leading-6 text-ink"
        />
      )}
      <p id={`${id}-hint`} className="text-xs leading-5 text-ink-soft">
        {hint} {view !== undefined && cite('key')}
      </p>
      {view !== undefined && (isPicking || linkedEvents(value).length > 0) && (
        <TextCitations
          label={label}
          lang={lang}
          value={value}
          view={view}
          isPicking={isPicking}
          textRef={textRef}
          caretRef={caretRef}
          onChange={onCite}
          onPicked={() => setIsPicking(false)}
        />
      )}
    </div>
  );
}
