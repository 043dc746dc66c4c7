'use client';

import { useState } from 'react';
import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import type { Sentences } from '@/lib/lecture/lit-sentence';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { sentencesOf } from '@/lib/lecture/step-sentences';
import { TOUR_PACES, type TourPace } from '@/lib/model/tour-pace';

export interface PacedSentences extends Sentences {
  readonly choosePace: (pace: TourPace) => void;
}

/** Whether Next lights a tour sentence by sentence: as the tour says, or as the lecturer has chosen here. */
export function useSentences(name: string, tour: PresentedTour): PacedSentences {
  const [chosen] = useState(() => storedJson('local', `lecture-pace:${name}`, z.enum(TOUR_PACES)));
  const pace = useStoredValue(chosen).value ?? tour.pace ?? 'step';
  return {
    counts: tour.steps.map(({ text }) => sentencesOf(text).length),
    areLitInTurn: pace === 'sentence',
    choosePace: chosen.write,
  };
}
