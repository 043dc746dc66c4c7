import { quotedIn } from '@/lib/search/question/quoted-in';
import { LONGEST_QUERY } from '@/lib/search/longest-query';
import type {
  ActorHit,
  AnsweredPart,
  CorridorHit,
  EventHit,
  FoundPage,
  PairHit,
  PlaceHit,
  SearchAnswer,
  SourceHit,
  TourHit,
} from '@/lib/search/search-answer';

/** One thing that was found. */
export type FoundRow =
  | { readonly kind: 'event'; readonly hit: EventHit }
  | { readonly kind: 'actor'; readonly hit: ActorHit }
  | { readonly kind: 'place'; readonly hit: PlaceHit }
  | { readonly kind: 'pair'; readonly hit: PairHit }
  | { readonly kind: 'source'; readonly hit: SourceHit }
  | { readonly kind: 'corridor'; readonly hit: CorridorHit }
  | { readonly kind: 'tour'; readonly hit: TourHit }
  | { readonly kind: 'page'; readonly page: FoundPage };

/** A row of the results: the first is how the words were read, the last is for all events at once. */
export type ResultRow =
  | FoundRow
  | { readonly kind: 'reading'; readonly parts: readonly AnsweredPart[] }
  | {
      readonly kind: 'all';
      readonly count: number;
      /** The words that were answered; those typed may be others by now. */
      readonly query: string;
      /** Null while the words have no answer yet. */
      readonly reading: SearchAnswer['reading'] | null;
    };

export type GroupKind =
  'events' | 'actors' | 'places' | 'pairs' | 'corridors' | 'tours' | 'sources' | 'pages';

export interface ResultGroup {
  readonly kind: GroupKind;
  /** MatchedEvents in all, of which the rows are the best. */
  readonly total: number;
  readonly rows: readonly FoundRow[];
}

/** More would push who and where out of sight; all of them are one row further, on the map. */
const MOST_EVENTS = 6;

const PAGES = {
  event: 'events',
  actor: 'actors',
  place: 'places',
  source: 'sources',
  tour: 'tours',
} as const;

/** Groups in the order of the panel, without those that found nothing; what the words name comes first. */
export function resultGroups(answer: SearchAnswer): ResultGroup[] {
  const { events, actors, places, corridors, sources, pairs, tours, pages, totals } = answer;
  const groups: ResultGroup[] = [
    {
      kind: 'events',
      total: totals.events,
      rows: events.slice(0, MOST_EVENTS).map((hit) => ({ kind: 'event', hit })),
    },
    { kind: 'actors', total: totals.actors, rows: actors.map((hit) => ({ kind: 'actor', hit })) },
    { kind: 'places', total: totals.places, rows: places.map((hit) => ({ kind: 'place', hit })) },
    { kind: 'pairs', total: pairs.length, rows: pairs.map((hit) => ({ kind: 'pair', hit })) },
    {
      kind: 'corridors',
      total: totals.corridors,
      rows: corridors.map((hit) => ({ kind: 'corridor', hit })),
    },
    { kind: 'tours', total: totals.tours, rows: tours.map((hit) => ({ kind: 'tour', hit })) },
    {
      kind: 'sources',
      total: totals.sources,
      rows: sources.map((hit) => ({ kind: 'source', hit })),
    },
    { kind: 'pages', total: pages.length, rows: pages.map((page) => ({ kind: 'page', page })) },
  ];
  const isNamed = ({ kind }: ResultGroup) => kind === answer.named;
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))].filter(
    (group) => group.rows.length > 0,
  );
}

/** Every row that the arrow keys reach, in their order; last the one for all events at once. */
export function resultRows(answer: SearchAnswer): ResultRow[] {
  const { parts } = answer.reading;
  return [
    ...(parts.length > 0 ? [{ kind: 'reading', parts } as const] : []),
    ...resultGroups(answer).flatMap((group) => group.rows),
    ...(answer.totals.events > 0 ? [allRow(answer)] : []),
  ];
}

export const allRow = (answer: SearchAnswer | undefined): ResultRow => ({
  kind: 'all',
  count: answer?.totals.events ?? 0,
  query: answer?.query ?? '',
  reading: answer?.reading ?? null,
});

/**
 * The words with one part of how they were read in quotation marks, so that it is searched for from now
 * on; where there is no room for the marks, without it.
 */
export function withoutPart({ query }: SearchAnswer, { ranges }: AnsweredPart): string {
  const quoted = quotedIn(query, ranges);
  if (quoted.length <= LONGEST_QUERY) return quoted;
  return ranges
    .toSorted((one, other) => other[0] - one[0])
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), query)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Address of the page about what was found; a corridor, two places and "all" have none. */
export function pageOf(row: ResultRow): string | null {
  switch (row.kind) {
    case 'all':
    case 'reading':
    case 'corridor':
      return null;
    case 'pair':
      return row.hit.kind === 'states' ? `/dyads/${row.hit.ids.join('/')}` : null;
    case 'page':
      return `/${row.page}`;
    default:
      return `/${PAGES[row.kind]}/${row.hit.id}`;
  }
}

/** A tour and a page are gone to by the row itself. */
export const hasPageCell = (row: FoundRow) =>
  row.kind !== 'tour' && row.kind !== 'page' && pageOf(row) !== null;

export function columnsOf(row: ResultRow): number {
  if (row.kind === 'reading') return row.parts.length;
  return row.kind !== 'all' && hasPageCell(row) ? 2 : 1;
}

/** What a row is called, without marks; a page is called as the interface calls it. */
export function nameOf(row: Exclude<FoundRow, { readonly kind: 'page' }>): string {
  if (row.kind === 'pair') return row.hit.names.join(' – ');
  if (row.kind === 'event' || row.kind === 'source' || row.kind === 'tour')
    return row.hit.title.text;
  return row.hit.name.text;
}

/** What a row is about, whatever its place. */
export function keyOf(row: ResultRow): string {
  if (row.kind === 'all' || row.kind === 'reading') return row.kind;
  if (row.kind === 'page') return `page.${row.page}`;
  return row.kind === 'pair' ? `pair.${row.hit.ids.join('.')}` : `${row.kind}.${row.hit.id}`;
}
