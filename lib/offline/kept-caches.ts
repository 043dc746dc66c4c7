/*
 * Names that the service worker and the pages agree on. The caches: one for each edition that was kept,
 * and one of what merely passed by.
 */

/** Begins the name of each cache of a kept edition; build and record follow. */
const KEPT = 'kept-';
export const SEEN_CACHE = 'seen-1';
/** Of the service worker before, which knew the page of a lecture alone. */
export const FORMER_CACHE = 'lecture-1';

export const WORKER_ADDRESS = '/offline-worker.js';
export const FILES_ADDRESS = '/offline-files.json';

/** Stands in a cache for what is said of it as a whole; in one that is not complete it is missing. */
export const EDITION_ADDRESS = '/offline-edition.json';
/** Headers of that entry: the moment, and the beginning of the content hash of the record. */
export const KEPT_AT = 'kept-at';
export const RECORD = 'kept-record';

/** Header of a request whose answer is to be kept: it wants the network's answer, and no copy. */
export const FOR_KEEPING = 'for-keeping';
/** Header of a kept file: which version of it. */
export const REVISION = 'kept-revision';

/** What the server has to give: the files of a build, and a record by its content hash. */
export interface ServedEdition {
  readonly build: string;
  readonly record: string;
}

/** Its parts fit each other: a new record has a cache of its own, even under the same build. */
export const keptCacheName = ({ build, record }: ServedEdition) => `${KEPT}${build}-${record}`;
export const isKeptCache = (name: string) => name.startsWith(KEPT);

/** As the sign says it: when the edition was kept, and of which record. */
export interface KeptMoment {
  readonly at: string;
  readonly record: string;
}

interface KeptCache {
  readonly cache: Cache;
  readonly moment: KeptMoment;
}

/** Complete editions that are kept; the last comes first. */
export async function keptCaches(): Promise<KeptCache[]> {
  const names = (await caches.keys()).filter(isKeptCache);
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const moment = momentOf(await cache.match(EDITION_ADDRESS));
      return moment === null ? [] : [{ cache, moment }];
    }),
  );
  return found.flat().toSorted((one, other) => other.moment.at.localeCompare(one.moment.at));
}

function momentOf(entry: Response | undefined): KeptMoment | null {
  const at = entry?.headers.get(KEPT_AT);
  return at ? { at, record: entry?.headers.get(RECORD) ?? '' } : null;
}
