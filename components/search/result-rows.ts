import type {
  ActorHit,
  CorridorHit,
  EventHit,
  PlaceHit,
  SearchAnswer,
  SourceHit,
} from '@/lib/search/search-answer';

/** One thing that was found. */
export type FoundRow =
  | { readonly kind: 'event'; readonly hit: EventHit }
  | { readonly kind: 'actor'; readonly hit: ActorHit }
  | { readonly kind: 'place'; readonly hit: PlaceHit }
  | { readonly kind: 'source'; readonly hit: SourceHit }
  | { readonly kind: 'corridor'; readonly hit: CorridorHit };

/** A row of the results; the last one is for all events at once. */
export type ResultRow = FoundRow | { readonly kind: 'all'; readonly count: number };

export type GroupKind = 'events' | 'actors' | 'places' | 'corridors' | 'sources';

export interface ResultGroup {
  readonly kind: GroupKind;
  /** MatchedEvents in all, of which the rows are the best. */
  readonly total: number;
  readonly rows: readonly FoundRow[];
}

/** More would push who and where out of sight; all of them are one row further, on the map. */
const MOST_EVENTS = 6;

const PAGES = { event: 'events', actor: 'actors', place: 'places', source: 'sources' } as const;

/** Groups in the order of the panel, without those that found nothing. */
export function resultGroups(answer: SearchAnswer): ResultGroup[] {
  const { events, actors, places, corridors, sources, totals } = answer;
  const groups: ResultGroup[] = [
    {
      kind: 'events',
      total: totals.events,
      rows: events.slice(0, MOST_EVENTS).map((hit) => ({ kind: 'event', hit })),
    },
    { kind: 'actors', total: totals.actors, rows: actors.map((hit) => ({ kind: 'actor', hit })) },
    { kind: 'places', total: totals.places, rows: places.map((hit) => ({ kind: 'place', hit })) },
    {
      kind: 'corridors',
      total: totals.corridors,
      rows: corridors.map((hit) => ({ kind: 'corridor', hit })),
    },
    {
      kind: 'sources',
      total: totals.sources,
      rows: sources.map((hit) => ({ kind: 'source', hit })),
    },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** Every row that the arrow keys reach, in their order; last the one for all events at once. */
export function resultRows(answer: SearchAnswer): ResultRow[] {
  const rows: ResultRow[] = resultGroups(answer).flatMap((group) => group.rows);
  return answer.totals.events > 0 ? [...rows, { kind: 'all', count: answer.totals.events }] : rows;
}

/** Address of the page about what was found; a corridor and "all" have none. */
export function pageOf(row: ResultRow): string | null {
  if (row.kind === 'all' || row.kind === 'corridor') return null;
  return `/${PAGES[row.kind]}/${row.hit.id}`;
}

export const columnsOf = (row: ResultRow) => (pageOf(row) === null ? 1 : 2);

/** What a row is called, without marks. */
export const nameOf = (row: FoundRow) =>
  row.kind === 'event' || row.kind === 'source' ? row.hit.title.text : row.hit.name.text;

/** What a row is about, whatever its place. */
export const keyOf = (row: ResultRow) => (row.kind === 'all' ? 'all' : `${row.kind}.${row.hit.id}`);
