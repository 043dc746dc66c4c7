import type { ReactNode } from 'react';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedStep, PresentedTour } from '@/lib/lecture/presented-tour';
import { StepCard } from './step-card';
import type { StepEvidence } from './use-step-evidence';

interface StepSideProps {
  readonly step: PresentedStep;
  /** From 1. */
  readonly number: number;
  readonly tour: PresentedTour;
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly lit: number | null;
  readonly footnotes: readonly string[];
  readonly evidence: StepEvidence;
  /** By a slide. */
  readonly isCovered: boolean;
  /** Below the text: the controls of the screen. */
  readonly children: ReactNode;
}

/** The text beside the map. A slide covers it, and only its room is kept, so that the map stays as it is. */
export function StepSide(props: StepSideProps) {
  const { step, number, tour, record, language, lit, footnotes, evidence, isCovered, children } =
    props;
  const summaries = new Map(record.summaries.map((summary) => [summary.id, summary]));
  const sources = new Set(footnotes.flatMap((id) => summaries.get(id)?.sources ?? []));
  return (
    <div className="flex min-h-0 flex-col border-rule max-md:h-1/2 max-md:w-full landscape:md:w-[36%] landscape:md:border-r portrait:h-1/2 portrait:border-b">
      {!isCovered && (
        <>
          <StepCard
            step={step}
            number={number}
            of={tour.steps.length}
            tour={tour}
            language={language}
            lit={lit}
            footnotes={footnotes}
            sourceCount={sources.size}
            eventTitle={(id) => summaries.get(id)?.title}
            open={evidence.open}
            onEvidence={evidence.toggle}
          />
          {children}
        </>
      )}
    </div>
  );
}
