'use client';

import { useState } from 'react';
import { footnoteOfDigit } from '@/lib/lecture/step-sentences';
import type { LectureState } from '@/lib/lecture/lecture-state';

/** The evidence of a footnote, by its number, or the list of all sources of the step. */
export type OpenEvidence = number | 'sources';

interface HeldEvidence {
  readonly step: number;
  readonly sentence: number | null;
  readonly evidence: OpenEvidence;
}

/** Which evidence lies over the map. It goes when the lecture goes on, or the step is left. */
export function useStepEvidence(
  { step, sentence, live }: Pick<LectureState, 'step' | 'sentence' | 'live'>,
  footnotes: number,
) {
  const [held, setHeld] = useState<HeldEvidence | null>(null);
  const isStage = live !== null;
  // Whichever window has left the step: it is not to come back with the return.
  if (isStage && held !== null) setHeld(null);
  const open = held?.step === step && held.sentence === sentence ? held.evidence : null;
  const toggle = (evidence: OpenEvidence) =>
    setHeld(open === evidence ? null : { step, sentence, evidence });
  return {
    open,
    /** The same once more closes it. */
    toggle,
    toggleSources: () => {
      if (footnotes > 0 && !isStage) toggle('sources');
    },
    /** @returns whether the step has a footnote of that number, which is then opened or closed. */
    onDigit: (digit: number): boolean => {
      const number = isStage ? null : footnoteOfDigit(digit, footnotes);
      if (number !== null) toggle(number);
      return number !== null;
    },
    /** @returns whether there was anything to close. */
    close: (): boolean => {
      setHeld(null);
      return open !== null;
    },
  };
}
export type StepEvidence = ReturnType<typeof useStepEvidence>;
