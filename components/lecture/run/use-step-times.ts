'use client';

import { useState } from 'react';
import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { MOST_STEPS } from '@/lib/tours/own-tour';
import { MOST_SECONDS } from '@/lib/tours/step-seconds';

const secondsSchema = z.array(z.number().int().min(1).max(MOST_SECONDS).nullable()).max(MOST_STEPS);

/**
 * The times of a tour that ships, which this browser alone keeps. They are by the number of the step: a tour has
 * no other name for its steps that would be the same in every language.
 * @param name of the tour, as `serialiseTourReference` writes it.
 */
export const storedStepTimes = (name: string) =>
  storedJson('local', `step-times:${name}`, secondsSchema);

/** Seconds of each step, as its tour or this browser has them; null for one that nobody has rehearsed. */
export function useStepTimes(name: string, { steps }: PresentedTour): readonly (number | null)[] {
  const [stored] = useState(() => storedStepTimes(name));
  const kept = useStoredValue(stored).value;
  // Of an edition with other steps.
  const ofBrowser = kept?.length === steps.length ? kept : null;
  return steps.map(({ seconds }, index) => seconds ?? ofBrowser?.[index] ?? null);
}
