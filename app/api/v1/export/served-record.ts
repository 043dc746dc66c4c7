import path from 'node:path';
import { recordHash } from '@/lib/db/queries/memoized';
import { readRecord, type AtlasRecord } from '@/lib/record/read-record';
import { environment } from '@/lib/server/environment';
import { refuse } from '../api-route';

const SECONDS_TO_WAIT = 30;

/**
 * The record from the files that the database was seeded from, with all that queries leave out. Made into
 * answers once for a record, so it is not kept itself.
 */
export async function servedRecord(): Promise<AtlasRecord> {
  const { PREPARE_DATABASE: from } = environment();
  const root = from === undefined || from === '1' ? process.cwd() : from;
  const record = await readRecord(path.join(/* turbopackIgnore: true */ root, 'data'));
  if (record.contentHash !== (await recordHash())) {
    refuse(
      503,
      'Another record',
      'The record is being replaced by another edition, and this server has only one of them as files.',
      SECONDS_TO_WAIT,
    );
  }
  return record;
}
