import type { EventColumn } from '@/lib/table/event-columns';

/** Pixels. Widths are fixed, or columns would move while rows come and go in scrolling. */
export const COLUMN_WIDTHS: Record<EventColumn, number> = {
  date: 116,
  title: 304,
  family: 160,
  type: 136,
  kind: 136,
  status: 136,
  certainty: 192,
  route: 208,
  venue: 120,
  who: 240,
  sources: 88,
  figures: 208,
};

/** Titles stay at the left while the other columns scroll by. */
export function columnClass(column: EventColumn, sticky = 'z-1', other = ''): string {
  return column === 'title' ? `left-0 sticky print:static ${sticky}` : other;
}
