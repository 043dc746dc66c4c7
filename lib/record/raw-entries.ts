import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  ENTRY_KINDS,
  releaseEntrySchema,
  type ReleaseEntries,
} from '@/lib/editions/release-schema';
import { emptyEntries } from '@/lib/editions/release-text';

const fileSchema = z.array(releaseEntrySchema).nullable();

/**
 * The entries as the files of `directory` have them, without defaults and without today's schemas: for
 * releases, which must read as they were.
 */
export async function readRawEntries(directory: string): Promise<ReleaseEntries> {
  const entries = emptyEntries();
  for (const kind of ENTRY_KINDS) {
    const folder = path.join(directory, kind);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
    for (const name of names) {
      const text = await readFile(path.join(folder, name), 'utf8');
      entries[kind].push(...(fileSchema.parse(parse(text)) ?? []));
    }
  }
  return entries;
}
