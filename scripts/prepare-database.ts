import path from 'node:path';
import { DatabaseUnavailableError } from '../lib/db/connect/database-unavailable-error';
import { prepareDatabase } from '../lib/db/seed/prepare-database';
import { InvalidEnvironmentError } from '../lib/server/environment';
import { InvalidRecordError } from '@/lib/record/record-problem';

try {
  await prepareDatabase({
    root: path.join(import.meta.dirname, '..'),
    report: (message) => console.log(message),
  });
} catch (error) {
  // An embedded database that could not be opened may leave something that keeps the process alive.
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
