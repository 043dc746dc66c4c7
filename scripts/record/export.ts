import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataPackage } from '@/lib/export/data-package';
import { readRecord } from '@/lib/record/read-record';
import packageJson from '@/package.json';
import { RECORD_DIRECTORY } from './folders';
import { UsageError } from './usage-error';

/** `record export DIR`: the record as a Data Package; files of the same names are overwritten. */
export async function exportCommand([directory]: readonly string[]): Promise<void> {
  if (directory === undefined) throw new UsageError('export needs a folder to write to');
  const files = dataPackage(await readRecord(RECORD_DIRECTORY), packageJson.version);
  await mkdir(directory, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(directory, name), text);
  console.log(`Wrote ${files.size} files to ${path.resolve(directory)}.`);
}
