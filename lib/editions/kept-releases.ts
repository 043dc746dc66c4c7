import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { environment } from '@/lib/server/environment';
import { compareReleases, type ReleaseChanges } from './compare-releases';
import type { Edition } from './editions';
import { readRelease, readReleaseAccount, readWithdrawn, type Release } from './read-release';
import type { EntryKind, ReleaseAccount, WithdrawnEntry } from './release-schema';

/*
 * The releases as the server reads them, from the folder that the database was seeded from. What is
 * released never changes, so it is read once; a few at a time are kept in memory.
 */

const MOST_RELEASES = 4;
const MOST_COMPARISONS = 8;

const releases = new LRUCache<string, Promise<Release>>({ max: MOST_RELEASES });
const withdrawn = new LRUCache<string, Promise<WithdrawnEntry[]>>({ max: 1 });
const comparisons = new LRUCache<string, Promise<ReleaseChanges>>({ max: MOST_COMPARISONS });

function directory(): string {
  const { PREPARE_DATABASE: from } = environment();
  const root = from === undefined || from === '1' ? process.cwd() : from;
  return path.join(/* turbopackIgnore: true */ root, 'data');
}

/** What `make` gives; a failure is not kept. */
function kept<Value>(
  cache: LRUCache<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}

export const releaseOf = ({ version }: Edition): Promise<Release> =>
  kept(releases, version, () => readRelease(directory(), version));

export const releaseAccountOf = ({ version }: Edition): Promise<ReleaseAccount> =>
  readReleaseAccount(directory(), version);

/** What leads from one release to another, in either direction. */
export const changesBetween = (from: Edition, to: Edition): Promise<ReleaseChanges> =>
  kept(comparisons, `${from.version} ${to.version}`, async () => {
    const [earlier, later] = await Promise.all([releaseOf(from), releaseOf(to)]);
    return compareReleases(earlier.entries, later.entries);
  });

/** Why an id of a release has no page any more; null for all other ids. */
export async function withdrawnEntry(kind: EntryKind, id: string): Promise<WithdrawnEntry | null> {
  const entries = await kept(withdrawn, 'all', () => readWithdrawn(directory()));
  return entries.find((entry) => entry.kind === kind && entry.id === id) ?? null;
}
