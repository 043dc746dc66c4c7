'use client';

import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { readOwnTour, saveOwnTour } from '@/components/tours/own-tour-queries';
import { onChangeElsewhere } from '@/components/tours/own-tour-storage';
import { withStep } from '@/lib/tours/edit-own-tour';
import { newId, newOwnTour, newStep } from '@/lib/tours/new-own-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { MOST_STEPS, type OwnTour } from '@/lib/tours/own-tour';
import { serialiseTourReference, type TourReference } from '@/lib/tours/tour-reference';

export interface KeptTour {
  /** Today's lecture as far as it has come; null before its first step is kept. */
  readonly tour: OwnTour | null;
  /**
   * Keeps a view as its last step, with what is drawn on it.
   * @returns the number of the step; null when the tour is full.
   */
  readonly keep: (view: string, title: string, ink: readonly InkStroke[]) => Promise<number | null>;
}

const storedId = (name: string) => storedJson('session', `lecture-kept:${name}`, z.uuid());

/** Of the lecture from the live atlas its own; of another lecture one in this tab, from its first step on. */
function idOf(reference: TourReference): string {
  if (reference.kind === 'live') return reference.id;
  const stored = storedId(serialiseTourReference(reference));
  const known = stored.read();
  if (known !== null) return known;
  const id = newId();
  stored.write(id);
  return id;
}

/**
 * Today's lecture: the views that are kept while one speaks, as a tour of the reader's own.
 * @param titleOf gives a tour that begins its title.
 */
export function useKeptTour(reference: TourReference, titleOf: () => string): KeptTour {
  const [id] = useState(() => idOf(reference));
  const [tour, setTour] = useState<OwnTour | null>(null);
  const lastRef = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const stored = await readOwnTour(id);
      if (isHere) setTour(stored?.read.ok ? stored.read.tour : null);
    };
    void read();
    // Another window of the same lecture may keep steps as well.
    const end = onChangeElsewhere((changed) => {
      if (changed === id) void read();
    });
    return () => {
      isHere = false;
      end();
    };
  }, [id]);

  const keepNow = async (view: string, stepTitle: string, ink: readonly InkStroke[]) => {
    const now = new Date().toISOString();
    const stored = await readOwnTour(id);
    const known = stored?.read.ok
      ? stored.read.tour
      : { ...newOwnTour(now, { title: titleOf() }), id };
    if (known.steps.length >= MOST_STEPS) return null;
    const drawn = ink.length > 0 && { ink: [...ink] };
    const step = { ...newStep(view), title: stepTitle, ...drawn };
    const longer = { ...withStep(known, step, null), changedAt: now };
    await saveOwnTour(longer);
    setTour(longer);
    return longer.steps.length;
  };
  return {
    tour,
    keep: (view, stepTitle, ink) => {
      // One after the other: two quick presses are two steps.
      const kept = lastRef.current.then(() => keepNow(view, stepTitle, ink));
      lastRef.current = kept.catch(() => undefined);
      return kept;
    },
  };
}
