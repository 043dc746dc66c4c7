import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { recordPage } from '@/lib/record/report/record-page';
import { readRecord } from '@/lib/record/read-record';
import { readRegister } from '@/lib/record/register';
import { RECORD_DIRECTORY } from './folders';

const PAGE = path.join(RECORD_DIRECTORY, '../docs/record.md');

/** `record coverage`: writes docs/record.md out of the record. */
export async function coverageCommand(): Promise<void> {
  const record = await readRecord(RECORD_DIRECTORY);
  await writeFile(PAGE, recordPage(record, await readRegister(RECORD_DIRECTORY)));
  console.log(`Wrote ${path.resolve(PAGE)}.`);
}
