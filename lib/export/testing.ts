import { readRecord } from '@/lib/record/read-record';
import { unhurried } from './files/slices';
import { tablesOf } from './data-package';
import { viewTables, type ViewTables } from './view-tables';

const record = await readRecord('data');

/** The shipped record as tables, once for all tests. */
export const recordTables = { version: '1.2.3+test', tables: tablesOf(record) };
export const shippedRecord = record;

/** The tables of some events of the record, or of all. */
export const viewOf = (
  events: readonly string[] = record.events.map(({ id }) => id),
  language: 'en' | 'vi' = 'en',
): Promise<ViewTables> =>
  viewTables(recordTables, events, { language, site: 'https://atlas.test' }, unhurried());
