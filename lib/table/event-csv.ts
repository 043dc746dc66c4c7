import { stringify } from 'csv-stringify/browser/esm/sync';

/** Tells spreadsheets that the file is UTF-8; without it they guess, and guess wrong. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV by RFC 4180 for a spreadsheet: a cell that would be taken for a formula there gets an
 * apostrophe before it, so that no text of the record can run as one.
 */
export function spreadsheetCsv(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return (
    BYTE_ORDER_MARK +
    stringify([[...head], ...rows.map((row) => [...row])], {
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
      escape_formulas: true,
    })
  );
}

/** "third-neighbor-2008-2012-visit.csv": what the file holds, from the view's query string. */
export function csvFilename(name: string, query: string): string {
  const KEPT = [
    'from',
    'to',
    'dates',
    'types',
    'statuses',
    'certainties',
    'record',
    'places',
    'ways',
  ];
  const parameters = new URLSearchParams(query);
  const parts = [...KEPT, 'actors', 'roles', 'dyads', 'sources', 'text'].flatMap(
    (key) => parameters.get(key) ?? [],
  );
  const slug = [name, ...parts]
    .join('-')
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    // Hangul was taken apart with the accents.
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .toLowerCase()
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/gu, '');
  return `${slug}.csv`;
}

/** File systems stop at 255 bytes, and a letter may take four. */
const LONGEST_NAME = 60;
