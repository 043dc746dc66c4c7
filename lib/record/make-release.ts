import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareReleases, countChanges } from '@/lib/editions/compare-releases';
import { readEditions, readRelease, releaseFolder } from '@/lib/editions/read-release';
import type { ReleaseAccount } from '@/lib/editions/release-schema';
import { countsOf, releaseText, sha256Of } from '@/lib/editions/release-text';
import { compareVersions, nextVersion } from '@/lib/editions/version';
import { readRawEntries } from './raw-entries';
import { contentHashOf } from './read-record';

interface ReleaseRequest {
  /** `data/`, where releases are kept. */
  readonly directory: string;
  /** The record to release: `directory` itself, or `data/` of an earlier commit. */
  readonly from: string;
  /** ISO day on which the record stood so. */
  readonly date: string;
  /** Null for the version that the rule gives. */
  readonly version: string | null;
  readonly note: ReleaseAccount['note'];
}

export type MadeRelease =
  | { readonly kind: 'made'; readonly account: ReleaseAccount }
  | { readonly kind: 'unchanged'; readonly version: string }
  | { readonly kind: 'not-later'; readonly version: string; readonly last: string };

/** Keeps a record as a release, and adds it to the list of releases. */
export async function makeRelease(request: ReleaseRequest): Promise<MadeRelease> {
  const { directory, from, date, note } = request;
  const [editions, entries, contentHash] = await Promise.all([
    readEditions(directory),
    readRawEntries(from),
    contentHashOf(from),
  ]);
  const last = editions.at(-1);
  const changes =
    last &&
    countChanges(compareReleases((await readRelease(directory, last.version)).entries, entries));
  // Comments and the order of entries are in the hash, but say nothing that a reader could read.
  if (last && changes && changes.added + changes.changed + changes.withdrawn === 0) {
    return { kind: 'unchanged', version: last.version };
  }
  const hasOtherEntries = !changes || changes.added + changes.withdrawn > 0;
  const year = Number(date.slice(0, 'YYYY'.length));
  const version = request.version ?? nextVersion(last?.version ?? null, { year, hasOtherEntries });
  if (last && compareVersions(version, last.version) <= 0) {
    return { kind: 'not-later', version, last: last.version };
  }
  const text = releaseText(entries);
  const edition = { version, date, contentHash };
  const account = { ...edition, sha256: sha256Of(text), counts: countsOf(entries), note };
  const folder = releaseFolder(directory, version);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'record.ndjson.gz'), gzipSync(text, { level: 9 }));
  await writeFile(path.join(folder, 'release.json'), asJson(account));
  // Last: a release that is on the list is whole.
  await writeFile(path.join(directory, 'releases.json'), asJson([...editions, edition]));
  return { kind: 'made', account };
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
