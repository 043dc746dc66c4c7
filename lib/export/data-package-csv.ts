import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DataTable } from './data-package-table';

/**
 * A table as CSV by RFC 4180, with a head: comma, double quote, CRLF, UTF-8 without a mark. An empty
 * cell is null; the record holds no empty text.
 */
export function csvOf({ fields, rows }: Pick<DataTable, 'fields' | 'rows'>): string {
  return stringify([...rows], {
    header: true,
    columns: fields.map(({ name }) => name),
    record_delimiter: 'windows',
    // Only the record delimiter as a whole would be quoted, and readers split at half of it too.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
