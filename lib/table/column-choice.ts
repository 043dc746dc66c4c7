import { z } from 'zod';
import { jsonIn } from '@/lib/text/json-in';
import { EVENT_COLUMNS, type EventColumn } from './event-columns';

/** A table without titles would be a table of nothing. */
export const FIXED_COLUMN: EventColumn = 'title';

export const DEFAULT_COLUMNS: readonly EventColumn[] = [
  'date',
  'title',
  'family',
  'type',
  'kind',
  'status',
  'certainty',
  'route',
  'who',
  'sources',
];

const choiceSchema = z.array(z.enum(EVENT_COLUMNS)).transform(inOrder);

/** A kept choice as it was written, or the default where there is none that can be read. */
export function parseColumnChoice(text: string | null): readonly EventColumn[] {
  if (text === null) return DEFAULT_COLUMNS;
  return choiceSchema.safeParse(jsonIn(text)).data ?? DEFAULT_COLUMNS;
}

export function serialiseColumnChoice(columns: readonly EventColumn[]): string {
  return JSON.stringify(inOrder(columns));
}

function inOrder(columns: readonly EventColumn[]): readonly EventColumn[] {
  const chosen = new Set([...columns, FIXED_COLUMN]);
  return EVENT_COLUMNS.filter((column) => chosen.has(column));
}
