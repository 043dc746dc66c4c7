import path from 'node:path';
import { DatabaseUnavailableError } from '@/lib/db/database-unavailable-error';
import { prepareDatabase } from '@/lib/db/prepare-database';
import { InvalidRecordError } from '@/lib/record/record-problem';

try {
  await prepareDatabase({
    root: process.env['THIRD_NEIGHBOR_ROOT'] || path.join(import.meta.dirname, '..'),
    report: (message) => console.log(message),
  });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof InvalidRecordError) {
    console.error(
      `${error.message}\nThe database keeps the record that it had. Correct the files in data/, then run this again.`,
    );
  } else if (error instanceof DatabaseUnavailableError) {
    console.error(error.message);
  } else {
    throw error;
  }
}
