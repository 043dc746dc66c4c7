'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/i18n/routing';
import type { StepText } from '@/lib/lecture/presented-tour';
import { footnotesOf, litSentence } from '@/lib/lecture/step-sentences';
import { StepBody } from '../step-body';
import { LazyEvidenceCard, LazyFootnotes } from './lazy-evidence';

interface AnnotatedTextProps {
  readonly text: StepText;
  /** As the lecture has it: the sentence that is lit on the screen. */
  readonly sentence: number | null;
  readonly language: Locale;
}

/**
 * The text of a step on a phone: its numbers open the evidence, and so do the footnotes, which are
 * fetched when they are asked for. A room of phones would else fetch them all at every step.
 */
export function AnnotatedText({ text, sentence, language }: AnnotatedTextProps) {
  const t = useTranslations('lectureEvidence');
  const [open, setOpen] = useState<number | null>(null);
  const footnotes = footnotesOf(text);
  const toggle = (number: number) => setOpen(open === number ? null : number);
  const opened = open === null ? undefined : footnotes[open - 1];
  return (
    <>
      <div className="text-xl leading-normal text-pretty">
        <StepBody
          text={text}
          numberOf={(id) => footnotes.indexOf(id) + 1}
          onNote={toggle}
          openNote={open}
          lit={litSentence(text, sentence)}
        />
      </div>
      {footnotes.length > 0 && (
        <Disclosure title={t('footnotes')}>
          <LazyFootnotes events={footnotes} language={language} open={open} onOpen={toggle} />
        </Disclosure>
      )}
      {opened !== undefined && (
        <LazyEvidenceCard
          selection={{ kind: 'event', id: opened }}
          number={open ?? undefined}
          record={null}
          language={language}
          onClose={() => setOpen(null)}
          size="phone"
        />
      )}
    </>
  );
}
