import type { Locale } from '@/lib/i18n/routing';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { keptEvents } from '@/lib/filters/subject-filter';
import { EVERYTHING } from '@/lib/filters/view-filter';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import type { ShownEvents } from '@/lib/search/question/asked-events';
import { RecordSearch } from '@/lib/search/record-search';
import type { ReadAs, SearchAnswer } from '@/lib/search/search-answer';
import type { Database } from '../connect/database';
import { findActors } from './find-actors';
import { findEventSummaries } from './find-event-summaries';
import { findFlowTable } from './find-flow-table';
import { findPlaces } from './find-places';
import { findSearchDocuments } from './find-search-documents';
import { memoized } from './memoized';

interface SearchQuery {
  readonly query: string;
  readonly language: Locale;
  readonly readAs?: ReadAs;
}

/** What the record has of some words, or in answer to a question, in any language, told in one. */
export async function searchRecord(
  { query, language, readAs }: SearchQuery,
  database?: Database,
): Promise<SearchAnswer> {
  return (await recordSearch(database)).search(query, language, readAs);
}

/** The record, made ready to be searched once. */
export const recordSearch = (database?: Database): Promise<RecordSearch> =>
  memoized(
    ['search'],
    async (opened) => {
      const [documents, shows] = await Promise.all([
        findSearchDocuments(opened),
        shownEvents(opened),
      ]);
      return new RecordSearch(documents, shows);
    },
    database,
  );

/** What a view shows, by the selectors that the atlas itself uses: counts cannot differ from the map's. */
async function shownEvents(database: Database): Promise<ShownEvents> {
  const [table, summaries, actors, places] = await Promise.all([
    findFlowTable(database),
    findEventSummaries('en', database),
    findActors('en', database),
    findPlaces('en', database),
  ]);
  const cubes = buildFlowCubes(table);
  const subjects = eventSubjects(summaries, actors, places);
  return (asked) => {
    const filter = { ...EVERYTHING, ...asked };
    const visible = visibleEventIds(cubes, filter);
    const kept = keptEvents(subjects, filter, null);
    return kept === null ? visible : new Set([...kept].filter((id) => visible.has(id)));
  };
}
