import { stringify } from 'csv-stringify/browser/esm/sync';
import { fileStem } from '@/lib/text/file-stem';

/** Tells spreadsheets that the file is UTF-8; without it they guess, and guess wrong. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV by RFC 4180 for a spreadsheet: a text that would be taken for a formula there gets an
 * apostrophe before it, so that none of the record can run as one. A number stays a number.
 * @param head null for more rows of a file that has begun
 */
export function spreadsheetCsv(
  head: readonly string[] | null,
  rows: readonly (readonly (string | number)[])[],
  { delimiter = ',' }: { readonly delimiter?: string } = {},
): string {
  const lines = [...(head ? [[...head]] : []), ...rows.map((row) => [...row])];
  const text = stringify(lines, {
    delimiter,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
  return head ? BYTE_ORDER_MARK + text : text;
}

const asItIs = (value: string) => value;
/** "in" or "out" says nothing without what is. */
const named = (value: string, key: string) => `${key}-${value}`;
/** Single events have long ids, and may be any number. */
const counted = (value: string, key: string) => `${key}-${value.split(',').length}`;

/** The parameters that decide which rows a file has, and what its name makes of each. */
const KEPT: Readonly<Record<string, (value: string, key: string) => string>> = {
  from: asItIs,
  to: asItIs,
  maybe: named,
  ongoing: named,
  dates: asItIs,
  types: asItIs,
  statuses: asItIs,
  certainties: asItIs,
  // A table always has what was said (`countedView`).
  said: (value, key) => (value === 'only' ? named(value, key) : ''),
  record: asItIs,
  places: asItIs,
  ways: asItIs,
  actors: asItIs,
  roles: asItIs,
  dyads: asItIs,
  sources: asItIs,
  events: counted,
  text: asItIs,
};

/** "third-neighbor-2008-2012-visit.csv": what the file holds, from the view's query string. */
export const csvFilename = (name: string, query: string): string =>
  viewFilename(name, query, 'csv');

/** The same for any kind of file; letters of every script stay, and nothing that a file system minds. */
export function viewFilename(name: string, query: string, extension: string): string {
  const parameters = new URLSearchParams(query);
  const parts = Object.entries(KEPT).flatMap(([key, part]) => {
    const value = parameters.get(key);
    return value === null ? [] : [part(value, key)];
  });
  return `${fileStem([name, ...parts].join('-'), 'data')}.${extension}`;
}
