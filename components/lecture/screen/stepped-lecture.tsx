'use client';

import { afterCommand, lectureAt, runningState } from '@/lib/lecture/lecture-state';
import type { RunKind } from '@/lib/lecture/run/run-kind';
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
  /** That the address asks for; null where only hands lead on. */
  readonly run: RunKind | null;
  readonly onPlaceChange: (step: number, run: RunKind | null) => void;
}

/** A lecture along the steps of a tour. */
export function SteppedLecture(props: SteppedLectureProps) {
  const { firstStep, run, onPlaceChange, ...screen } = props;
  const { reference, tour } = screen;
  const steps = tour.steps.length;
  const sentences = useSentences(serialiseTourReference(reference), tour);
  return (
    <LectureScreen
      {...screen}
      steps={steps}
      sentences={sentences}
      begin={() => {
        const begun =
          persistedLecture(serialiseTourReference(reference), { step: firstStep, steps }) ??
          lectureAt(firstStep, Date.now());
        return runningState(begun, run);
      }}
      after={(state, command) => afterCommand(state, command, steps, sentences)}
      // A step that another window has and this one has not is none of this tour.
      isKnown={({ step }) => step < steps}
      onStateChange={(state) => onPlaceChange(state.step, state.run?.kind ?? null)}
    />
  );
}
