import { useDeferredValue } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import type { ClientRecord } from './use-client-record';
import { useFoundEvents } from './use-matched-events';
import { cubesOfSubjects, visibleEvents } from './visible-record';

/** What a view lets through of the record, a moment after the view itself. */
export function useVisibleRecord(view: View, record: ClientRecord, language: Locale) {
  // The control that was pressed answers at once; map and lists follow in slices of their own.
  const shown = useDeferredValue(view);
  const found = useFoundEvents(shown.text, language);
  // Field by field, so that a step in time, which touches none of them, narrows nothing anew.
  const { dates, places, actors, dyads, sources, text } = shown;
  const subjects = { dates, places, actors, dyads, sources, text };
  const cubes = cubesOfSubjects(record.cubes, record.subjects, subjects, found);
  // Time is the timeline's own filter: of the undated alone it would have nothing to draw.
  const cubesOfAnyDate =
    dates === 'any'
      ? cubes
      : cubesOfSubjects(record.cubes, record.subjects, { ...subjects, dates: 'any' }, found);
  const compare = shown.picture === 'map' ? shown.compare : null;
  const visible = visibleEvents(cubes, shown, record.summaries);
  return {
    shown,
    found,
    cubes,
    cubesOfAnyDate,
    compare,
    visible,
    /** Of both periods, where two are compared. */
    listed: compare ? visibleEvents(cubes, shown, record.summaries, compare) : visible,
  };
}
