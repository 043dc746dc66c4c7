import path from 'node:path';
import { DatabaseUnavailableError } from '@/lib/db/database-unavailable-error';
import { prepareDatabase } from '@/lib/db/prepare-database';
import { InvalidRecordError } from '@/lib/record/record-problem';

/** Opening takes seconds, on a busy machine half a minute. */
const PATIENCE_MS = 90_000;

let waiting: NodeJS.Timeout | undefined;

/** PGlite may wait forever, idle, on files that are damaged in some ways. A Postgres has time-outs. */
function giveUpAfterSilence(): void {
  clearTimeout(waiting);
  if (process.env['DATABASE_URL']?.trim()) return;
  waiting = setTimeout(() => {
    console.error(
      `The embedded database has not answered for ${PATIENCE_MS / 1000} seconds; its files are probably damaged. ` +
        'Move its directory (named above) aside and start again: it is rebuilt from data/, and nothing is kept only there.',
    );
    process.exit(1);
  }, PATIENCE_MS);
}

try {
  await prepareDatabase({
    root: path.join(import.meta.dirname, '..'),
    report: (message) => {
      console.log(message);
      giveUpAfterSilence();
    },
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
} finally {
  clearTimeout(waiting);
}
