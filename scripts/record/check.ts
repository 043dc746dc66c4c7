import { existsSync } from 'node:fs';
import path from 'node:path';
import { describeProblem } from '@/lib/record/record-problem';
import { reviewRecord } from '@/lib/record/review-record';
import { DOCUMENTS_DIRECTORY, recordDirectoryOf } from './folders';
import { UsageError } from './usage-error';

/** `record check [DIR]`: everything that is wrong with a working copy, a line each. */
export async function checkCommand([workingCopy]: readonly string[]): Promise<void> {
  const directory = recordDirectoryOf(workingCopy);
  if (!existsSync(path.join(directory, 'events'))) {
    throw new UsageError(`${directory} holds no record: it has no folder "events"`);
  }
  const { entries, problems, notices } = await reviewRecord({
    directory,
    documents: DOCUMENTS_DIRECTORY,
  });
  for (const notice of notices) console.log(notice);
  if (problems.length > 0) {
    console.error(problems.map(describeProblem).join('\n'));
    console.error(`The record has ${problems.length} problem${problems.length === 1 ? '' : 's'}.`);
    process.exitCode = 1;
    return;
  }
  const counts = Object.entries(entries).map(([kind, list]) => `${list.length} ${kind}`);
  console.log(`The record is valid: ${counts.join(', ')}.`);
}
