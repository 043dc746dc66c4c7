'use client';

import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';

const editedTour = storedValue<string | null>({
  area: 'session',
  key: 'edited-tour',
  parse: (text) => text,
  serialise: (id) => id,
});

/** Chooses the tour that this tab's editor works on; null is none. */
export const editTour = editedTour.write;

/** A tab has one of its own, so that two tours can be worked on side by side. */
export const useEditedTourId = (): string | null => useStoredValue(editedTour).value;
