'use client';

import { useTranslations } from 'next-intl';
import { OnlyIn } from '@/components/tours/only-in';
import { useFittedText } from '@/components/hooks/use-fitted-text';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedStep, PresentedTour } from '@/lib/lecture/presented-tour';
import { Footnotes } from '../evidence/footnotes';
import { useLectureTextSize } from '../evidence/lecture-text-size';
import { StepBody } from '../step-body';
import type { OpenEvidence } from './use-step-evidence';
import { StepQuestion } from '../step-question';

interface StepCardProps {
  readonly step: PresentedStep;
  readonly number: number;
  readonly of: number;
  readonly tour: Pick<PresentedTour, 'title' | 'titleLanguage'>;
  readonly language: Locale;
  /** The sentence that is lit; null for all. */
  readonly lit: number | null;
  /** Ids of the events that the text rests on, by number. */
  readonly footnotes: readonly string[];
  readonly sourceCount: number;
  readonly eventTitle: (id: string) => string | undefined;
  readonly open: OpenEvidence | null;
  readonly onEvidence: (evidence: OpenEvidence) => void;
}

/**
 * What the audience reads: as large as it goes without scrolling. At 1920 × 1080 the text is 24 to
 * 50 pixels and what stands around it 24; the footnotes, which a number key opens, 20. Sizes are made
 * of the window's and of the browser's own, since only the latter grow with its zoom.
 */
export function StepCard({
  step,
  number,
  of,
  tour,
  language,
  lit,
  footnotes,
  sourceCount,
  eventTitle,
  open,
  onEvidence,
}: StepCardProps) {
  const t = useTranslations('lecture');
  const evidence = useTranslations('lectureEvidence');
  const boxRef = useFittedText(step, useLectureTextSize(), footnotes.length > 0);
  const openNote = open === 'sources' ? null : open;
  const small =
    'border-t border-rule pt-[1.2vmin] text-[max(0.8125rem,0.3rem+1.46vmin)] leading-tight';
  return (
    <div
      ref={boxRef}
      className="group flex min-h-0 grow flex-col overflow-hidden px-[3vmin] pt-[2.5vmin] pb-[1vmin]"
      style={{ fontSize: 'calc(var(--fit, 1) * max(1.125rem, 0.5rem + 2.65vmin))' }}
    >
      <p className="text-[max(0.875rem,0.35rem+1.75vmin)] leading-snug text-ink-soft">
        {t('position', { number, of })} · <span lang={tour.titleLanguage}>{tour.title}</span>
        <OnlyIn texts={step.untranslated} after=" · " />
      </p>
      <h1
        lang={step.languages?.title}
        className="mt-[0.2em] text-[1.5em] leading-[1.15] font-semibold"
      >
        <UnbrokenNames text={step.title} />
      </h1>
      <div className="mt-[0.6em] mb-[0.6em] leading-[1.35] text-pretty">
        <StepBody
          lang={step.languages?.text}
          text={step.text}
          numberOf={(id) => footnotes.indexOf(id) + 1}
          onNote={onEvidence}
          openNote={openNote}
          lit={lit}
        />
        {step.poll && (
          <StepQuestion poll={step.poll} title={step.title} lang={step.languages?.poll} />
        )}
      </div>
      {footnotes.length > 0 && (
        <>
          <div className={`mt-auto group-data-folded:hidden ${small}`}>
            <Footnotes
              events={footnotes}
              language={language}
              titleOf={eventTitle}
              open={openNote}
              onOpen={onEvidence}
            />
          </div>
          <button
            type="button"
            aria-expanded={open === 'sources'}
            onClick={() => onEvidence('sources')}
            className={`mt-auto hidden min-h-6 items-center gap-[0.6em] text-left text-ink-soft group-data-folded:flex hover:text-ink ${small}`}
          >
            {evidence('folded', { count: sourceCount })}
            <kbd className="rounded-xs border border-control px-[0.4em] font-sans text-[0.85em]">
              I
            </kbd>
          </button>
        </>
      )}
    </div>
  );
}
