'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Locale } from '@/lib/i18n/routing';
import type { StepText } from '@/lib/lecture/presented-tour';
import { footnotesOf, litSentence } from '@/lib/lecture/step-sentences';
import type { Selection } from '@/lib/view/selection';
import { StepBody } from '../step-body';
import { LazyFootnotes } from './lazy-evidence';

interface AnnotatedTextProps {
  readonly text: StepText;
  /** Of the text, where it is not the page's. */
  readonly lang?: Locale | undefined;
  /** As the lecture has it: the sentence that is lit on the screen. */
  readonly sentence: number | null;
  readonly language: Locale;
  /** What the card is about that is open; the map opens cards as well. */
  readonly opened: Selection | null;
  readonly onOpen: (selection: Selection | null) => void;
}

/**
 * The text of a step on a phone: its numbers open the evidence, and so do the footnotes, which are
 * fetched when they are asked for. A room of phones would else fetch them all at every step.
 */
export function AnnotatedText(props: AnnotatedTextProps) {
  const { text, lang, sentence, language, opened, onOpen } = props;
  const t = useTranslations('lectureEvidence');
  const footnotes = footnotesOf(text);
  const open = opened?.kind === 'event' ? footnotes.indexOf(opened.id) + 1 || null : null;
  const toggle = (number: number) =>
    onOpen(open === number ? null : { kind: 'event', id: footnotes[number - 1]! });
  return (
    <>
      <div className="text-xl leading-normal text-pretty">
        <StepBody
          text={text}
          lang={lang}
          numberOf={(id) => footnotes.indexOf(id) + 1}
          onNote={toggle}
          openNote={open}
          lit={litSentence(text, sentence)}
        />
      </div>
      {footnotes.length > 0 && (
        <Disclosure title={t('footnotes')} className="[&>button]:min-h-11">
          <LazyFootnotes events={footnotes} language={language} open={open} onOpen={toggle} />
        </Disclosure>
      )}
    </>
  );
}
