import type { EventSummary } from '@/lib/model/event-summary';
import { routeInWords } from '@/lib/model/event-route';

/** Columns of the table of events, in their order. */
export const EVENT_COLUMNS = [
  'date',
  'title',
  'family',
  'type',
  'kind',
  'status',
  'certainty',
  'route',
  'venue',
  'who',
  'sources',
  'figures',
] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** What a row is made of beside the event: names, words and figures in the reader's language. */
export interface RowWords {
  readonly date: (event: EventSummary) => string;
  readonly family: (event: EventSummary) => string;
  readonly type: (event: EventSummary) => string;
  readonly kind: (event: EventSummary) => string;
  readonly status: (event: EventSummary) => string;
  readonly certainty: (event: EventSummary) => string;
  readonly placeName: (id: string) => string;
  readonly actorName: (id: string) => string;
  /** The event's figures in words, in the order of its entry; empty for none. */
  readonly figures: (event: EventSummary) => readonly string[];
  /** The highest sum in US dollars that it gives; undefined when it gives none. */
  readonly dollars: (event: EventSummary) => number | undefined;
}

/** What a column says of an event, as text: for the file, and where a cell shows no more than text. */
export function cellText(event: EventSummary, column: EventColumn, words: RowWords): string {
  switch (column) {
    case 'title':
      return event.title;
    case 'route': {
      const { stages, mutual } = routeInWords(event.legs, words.placeName);
      return stages.map((stage) => stage.join(', ')).join(mutual ? ' ↔ ' : ' → ');
    }
    case 'venue':
      return event.venue === null ? '' : words.placeName(event.venue);
    case 'who':
      return event.actors.map(words.actorName).join(', ');
    case 'sources':
      return String(event.sources.length);
    case 'figures':
      return words.figures(event).join('; ');
    default:
      return words[column](event);
  }
}

/** What a column is sorted by; undefined is last, whichever way it is sorted. */
export type SortValue = string | number | undefined;

export function sortValue(event: EventSummary, column: EventColumn, words: RowWords): SortValue {
  switch (column) {
    case 'date':
      return dateValue(event);
    case 'sources':
      return event.sources.length;
    case 'figures':
      return words.dollars(event);
    default:
      return cellText(event, column, words) || undefined;
  }
}

/** By the first possible day, then by the last; one open side stands for the other. */
function dateValue({ earliest, latest }: EventSummary): string | undefined {
  if (earliest === null && latest === null) return undefined;
  return `${earliest ?? latest} ${latest ?? '9999-12-31'}`;
}

/** Texts as the language orders them, numbers by size. */
export function valueComparer(language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (one: SortValue, other: SortValue): number =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : compare(String(one), String(other));
}
