import type { LocalisedText, nameSchema } from '@/lib/text/text-schema';
import type { z } from 'zod';

/**
 * Rows for a table, keyed by its columns. A column left out, or undefined, is null; a key that is
 * no column is left alone, so an entry can stand for its row where the names agree.
 */
export type TableRows = readonly [table: string, rows: readonly object[]];

/** Lists in the record count from 0, ordinals in the database from 1. */
export const ordinalAt = (index: number) => index + 1;

/** A row a language of the interface, with what `columns` makes of it. */
export function rowsByLanguage<Columns extends object>(
  columns: (language: keyof LocalisedText) => Columns,
): (Columns & { language: keyof LocalisedText })[] {
  return (['en', 'vi'] as const).map((language) => ({ language, ...columns(language) }));
}

export function nameRows(owner: object, names: readonly z.infer<typeof nameSchema>[]): object[] {
  return names.map(({ source, ...name }, index) => ({
    ...owner,
    ...name,
    ordinal: ordinalAt(index),
    source_id: source,
  }));
}
