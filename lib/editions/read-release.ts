import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { parseReleaseText } from './release-text';
import {
  editionsSchema,
  releaseAccountSchema,
  withdrawnSchema,
  type ReleaseAccount,
  type ReleaseEntries,
  type WithdrawnEntry,
} from './release-schema';

export interface Release {
  readonly account: ReleaseAccount;
  readonly entries: ReleaseEntries;
  /** Newline-delimited JSON, as it was hashed. */
  readonly text: string;
}

export const releaseFolder = (directory: string, version: string): string =>
  path.join(/* turbopackIgnore: true */ directory, 'releases', version);

/**
 * @param directory the record's, `data/`
 * @param version of `editions()`, never what a reader typed
 */
export async function readRelease(directory: string, version: string): Promise<Release> {
  const folder = releaseFolder(directory, version);
  const [account, packed] = await Promise.all([
    readReleaseAccount(directory, version),
    readFile(path.join(/* turbopackIgnore: true */ folder, 'record.ndjson.gz')),
  ]);
  const text = gunzipSync(packed).toString('utf8');
  return { account, entries: parseReleaseText(text), text };
}

export async function readReleaseAccount(
  directory: string,
  version: string,
): Promise<ReleaseAccount> {
  const folder = releaseFolder(directory, version);
  const text = await readFile(
    path.join(/* turbopackIgnore: true */ folder, 'release.json'),
    'utf8',
  );
  return releaseAccountSchema.parse(JSON.parse(text));
}

/** The list of releases as the file has it; `editions()` is the same, built in. */
export async function readEditions(directory: string) {
  const file = path.join(/* turbopackIgnore: true */ directory, 'releases.json');
  return editionsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** None for a record without the file, as one from before it. */
export async function readWithdrawn(directory: string): Promise<WithdrawnEntry[]> {
  const file = path.join(/* turbopackIgnore: true */ directory, 'withdrawn.yaml');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
    throw error;
  });
  return withdrawnSchema.parse(parse(text));
}
