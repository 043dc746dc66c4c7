import path from 'node:path';
import { DatabaseUnavailableError } from '../lib/db/connect/database-unavailable-error';
import { prepareDatabase } from '../lib/db/seed/prepare-database';
import { InvalidEnvironmentError } from '../lib/server/environment';
import { recordRules } from './setup/record-rules.mjs';
import { InvalidRecordError } from '@/lib/record/record-problem';

try {
  const embedded = await prepareDatabase({
    root: path.join(import.meta.dirname, '..'),
    rules: recordRules(),
    report: (message) => console.log(message),
  });
  await embedded?.close();
} catch (error) {
  // A database that could not be built may leave something that keeps the process alive.
  process.stderr.write(`${describe(error)}\n`, () => process.exit(1));
}

function describe(error: unknown): string {
  if (error instanceof InvalidRecordError) {
    return `${error.message}\nThe database keeps the record that it had. Correct the files in data/, then run this again.`;
  }
  if (error instanceof DatabaseUnavailableError || error instanceof InvalidEnvironmentError) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
