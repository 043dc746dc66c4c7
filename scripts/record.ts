import path from 'node:path';
import { readRecord } from '@/lib/record/read-record';
import { InvalidRecordError } from '@/lib/record/record-problem';

const [command = 'check'] = process.argv.slice(2);
if (command !== 'check') {
  console.error(`record: "${command}" is not a command; expected: npm run record -- check`);
  process.exit(2);
}

try {
  const record = await readRecord(path.join(import.meta.dirname, '../data'));
  const { events, places, actors, sources, corridors, tours } = record;
  console.log(
    `The record is valid: ${events.length} events, ${places.length} places, ${actors.length} actors, ` +
      `${sources.length} sources, ${corridors.length} corridors, ${tours.length} tours.`,
  );
} catch (error) {
  if (!(error instanceof InvalidRecordError)) throw error;
  console.error(error.message);
  process.exit(1);
}
