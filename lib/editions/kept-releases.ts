import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { environment } from '@/lib/server/environment';
import { compareReleases, type ReleaseChanges } from './compare-releases';
import { editions, type Edition } from './editions';
import { readRelease, readReleaseAccount, readWithdrawn, type Release } from './read-release';
import {
  ENTRY_KINDS,
  type EntryKind,
  type ReleaseAccount,
  type WithdrawnEntry,
} from './release-schema';

/*
 * The releases as the server reads them, from the folder that the database was seeded from. What is
 * released never changes, so it is read once; a few at a time are kept in memory.
 */

const MOST_RELEASES = 4;
const MOST_COMPARISONS = 8;

const releases = new LRUCache<string, Promise<Release>>({ max: MOST_RELEASES });
const withdrawn = new LRUCache<string, Promise<WithdrawnEntry[]>>({ max: 1 });
/** By version. Small beside the releases themselves, so those of every release are kept. */
const ids = new Map<string, Promise<ReadonlySet<string>>>();
const comparisons = new LRUCache<string, Promise<ReleaseChanges>>({ max: MOST_COMPARISONS });

function directory(): string {
  const { PREPARE_DATABASE: from } = environment();
  const root = from === undefined || from === '1' ? process.cwd() : from;
  return path.join(/* turbopackIgnore: true */ root, 'data');
}

type Kept<Value> = Pick<Map<string, Promise<Value>>, 'get' | 'delete'> & {
  set(key: string, value: Promise<Value>): unknown;
};

/** What `make` gives; a failure is not kept. */
function kept<Value>(cache: Kept<Value>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}

type Named = Pick<Edition, 'version'>;

export const releaseOf = ({ version }: Named): Promise<Release> =>
  kept(releases, version, () => readRelease(directory(), version));

export const releaseAccountOf = ({ version }: Named): Promise<ReleaseAccount> =>
  readReleaseAccount(directory(), version);

const nameIn = (kind: EntryKind, id: string) => `${kind}/${id}`;

/** Whether a release has an entry, without reading the release again. */
export async function hasEntry(edition: Named, kind: EntryKind, id: string): Promise<boolean> {
  const names = await kept(ids, edition.version, async () => {
    const { entries } = await releaseOf(edition);
    return new Set(ENTRY_KINDS.flatMap((of) => entries[of].map((entry) => nameIn(of, entry.id))));
  });
  return names.has(nameIn(kind, id));
}

/** The releases that have an entry, the oldest first. */
export async function editionsWith(kind: EntryKind, id: string): Promise<Edition[]> {
  const having = await Promise.all(
    editions().map(async (edition) => ((await hasEntry(edition, kind, id)) ? [edition] : [])),
  );
  return having.flat();
}

/** What leads from one release to another, in either direction. */
export const changesBetween = (from: Named, to: Named): Promise<ReleaseChanges> =>
  kept(comparisons, `${from.version} ${to.version}`, async () => {
    const [earlier, later] = await Promise.all([releaseOf(from), releaseOf(to)]);
    return compareReleases(earlier.entries, later.entries);
  });

/** Why an id of a release has no page any more; null for all other ids. */
export async function withdrawnEntry(kind: EntryKind, id: string): Promise<WithdrawnEntry | null> {
  const entries = await kept(withdrawn, 'all', () => readWithdrawn(directory()));
  return entries.find((entry) => entry.kind === kind && entry.id === id) ?? null;
}
