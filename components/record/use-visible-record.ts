'use client';

import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { searchQuery } from '@/components/queries/search-queries';
import { corridorsInView } from '@/lib/filters/corridors-in-view';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import {
  cubesOfSubjects,
  mayFallInSides,
  visibleEvents,
  visibleInSides,
} from '@/lib/filters/visible-record';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { listOfSubject, secondView } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import type { ClientRecord } from './use-client-record';

/** What a view lets through of the record. */
export function useVisibleRecord(view: View, record: ClientRecord, language: Locale) {
  const matched = useMatchedEvents(view.text, language);
  // Field by field, so that a step in time, which touches none of them, narrows nothing anew.
  const { dates, places, ways, actors, roles, dyads, sources, events, text } = view;
  const subjects = { dates, places, ways, actors, roles, dyads, sources, events, text };
  const cubes = cubesOfSubjects(record.cubes, record.subjects, subjects, matched);
  // Time is the timeline's own filter: of the undated alone it would have nothing to draw.
  const cubesOfAnyDate =
    dates === 'any'
      ? cubes
      : cubesOfSubjects(record.cubes, record.subjects, { ...subjects, dates: 'any' }, matched);
  const { types, statuses, certainties, said, record: part } = view;
  const kinds = { types, statuses, certainties, said, record: part };
  const lines = corridorsInView(record, { ...kinds, ...subjects }, matched);
  const compare = comparedOf(view);
  // Of other years the record is narrowed as it is; of another subject anew.
  const otherSubjects =
    compare && compare.kind !== 'period' ? { ...subjects, ...listOfSubject(compare) } : null;
  const otherCubes = otherSubjects
    ? cubesOfSubjects(record.cubes, record.subjects, otherSubjects, matched)
    : cubes;
  const otherLines = otherSubjects
    ? corridorsInView(record, { ...kinds, ...otherSubjects }, matched)
    : lines;
  const visible = visibleEvents(cubes, view, record.summaries);
  const titles = new Map(record.summaries.map(({ id, title }) => [id, title]));
  const mapRecord =
    cubes && record.cubes && record.places.length > 0
      ? {
          cubes,
          wholeCubes: record.cubes,
          places: record.places,
          corridors: record.corridors,
          corridorsInView: lines,
          eventTitle: (id: string) => titles.get(id),
        }
      : null;
  const filter = compare && secondView(view, compare);
  const otherMapRecord =
    mapRecord && otherCubes
      ? { ...mapRecord, cubes: otherCubes, corridorsInView: otherLines }
      : null;
  const sides = [
    ...(cubes ? [{ cubes, filter: view }] : []),
    ...(otherCubes && filter ? [{ cubes: otherCubes, filter }] : []),
  ];
  return {
    matched,
    cubes,
    cubesOfAnyDate,
    compare,
    visible,
    /** Events that only may fall in the years, whether they are shown or not. */
    mayFall: mayFallInSides(sides),
    /** What a map draws; null until there is something to draw. */
    mapRecord,
    /** The other side of a comparison; null without one, or until there is something to draw. */
    second:
      compare && filter && otherMapRecord ? { compare, filter, mapRecord: otherMapRecord } : null,
    /** Of both sides, where two are compared. */
    listed: compare ? visibleInSides(sides, record.summaries) : visible,
  };
}

export type SecondSide = NonNullable<ReturnType<typeof useVisibleRecord>['second']>;

/** Stable, so that the set is made once an answer. */
const eventsOf = ({ eventIds }: SearchAnswer): MatchedEvents => new Set(eventIds);

/** The events that match a view's text; null while the search has not answered. */
function useMatchedEvents(text: string | null, language: Locale): MatchedEvents {
  const options = searchQuery(text ?? '', language);
  const { data } = useQuery({
    ...options,
    queryFn: text === null ? skipToken : options.queryFn,
    select: eventsOf,
    // What matched the last words stays until the next answer, and nothing flashes.
    placeholderData: text === null ? undefined : keepPreviousData,
  });
  return data ?? null;
}
