import type { AtlasRecord } from '@/lib/record/read-record';
import { dataPackage } from '../data-package';
import { encoded, zipOf } from './zip';

/** The whole record as a Data Package in one file, with `datapackage.json` at its top. */
export const packageZip = (record: AtlasRecord, version: string) =>
  zipOf([...dataPackage(record, version)].map(([name, text]) => ({ name, bytes: encoded(text) })));
