'use client';

import { afterCommand, lectureAt } from '@/lib/lecture/lecture-state';
import { serialiseTourReference } from '@/lib/tours/tour-reference';
import { persistedLecture } from './lecture-memory';
import { useSentences } from './use-sentences';
import { LectureScreen, type LectureScreenProps } from './lecture-screen';

export interface SteppedLectureProps extends Pick<
  LectureScreenProps,
  'reference' | 'tour' | 'record' | 'language' | 'onKeep'
> {
  /** Where the address says that the lecture stands, from 0. */
  readonly firstStep: number;
  readonly onStepChange: (step: number) => void;
}

/** A lecture along the steps of a tour. */
export function SteppedLecture({ firstStep, onStepChange, ...screen }: SteppedLectureProps) {
  const { reference, tour } = screen;
  const steps = tour.steps.length;
  const sentences = useSentences(serialiseTourReference(reference), tour);
  return (
    <LectureScreen
      {...screen}
      steps={steps}
      sentences={sentences}
      begin={() =>
        persistedLecture(serialiseTourReference(reference), { step: firstStep, steps }) ??
        lectureAt(firstStep, Date.now())
      }
      after={(state, command) => afterCommand(state, command, steps, sentences)}
      // A step that another window has and this one has not is none of this tour.
      isKnown={({ step }) => step < steps}
      onStateChange={({ step }) => onStepChange(step)}
    />
  );
}
