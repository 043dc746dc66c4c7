import {
  noParametersSchema,
  releaseChangesParametersSchema,
  releaseParametersSchema,
} from '../../parameters';
import { json, ofTheRecord, type Operation } from '../operation';

/** The record as a whole: to take away, and as it was in each release. */
export const COPY_OPERATIONS: readonly Operation[] = [
  {
    ...ofTheRecord,
    path: '/api/v1/export/tables',
    summary: 'The whole record as tables with keys, and what each column means.',
    query: noParametersSchema,
    content: json('RecordTables'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/record.zip',
    summary: 'The same as a Frictionless Data Package, version 2.',
    query: noParametersSchema,
    content: { mediaType: 'application/zip', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/record.sqlite',
    summary: 'The same as one SQLite file.',
    query: noParametersSchema,
    content: { mediaType: 'application/vnd.sqlite3', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/datacite.xml',
    summary: 'What a catalogue is told of the record, in DataCite’s metadata schema 4.6.',
    query: noParametersSchema,
    content: { mediaType: 'application/xml', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/releases',
    summary: 'The releases of the record: version, date, hashes, counts, the oldest first.',
    query: noParametersSchema,
    content: json('Releases'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/releases/entries',
    summary: 'The entries of a release as they were, a line of JSON each.',
    query: releaseParametersSchema,
    content: { mediaType: 'application/x-ndjson', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/releases/changes',
    summary:
      'What leads from one release to another: ids added, changed with fields, and withdrawn.',
    query: releaseChangesParametersSchema,
    content: json('ReleaseChanges'),
    refusals: [400],
  },
];
