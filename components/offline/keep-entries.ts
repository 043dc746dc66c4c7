import {
  EDITION_ADDRESS,
  FOR_KEEPING,
  isKeptCache,
  keptCacheName,
  REVISION,
  type ServedEdition,
} from '@/lib/offline/kept-caches';
import { mayBeKept } from '@/lib/offline/may-be-kept';
import type { OfflineEntry } from '@/lib/offline/offline-entries';

const AT_ONCE = 6;

export interface KeepProgress {
  readonly files: number;
  readonly of: number;
  readonly bytes: number;
}

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly files: number; readonly bytes: number }
  | { readonly kind: 'cancelled' }
  /** The server went away meanwhile. */
  | { readonly kind: 'unanswered' }
  /** The browser has no room for more. */
  | { readonly kind: 'full' }
  /** The browser keeps nothing for this page, as in some private windows. */
  | { readonly kind: 'refused' }
  /** The server has had another edition since, so that what came may not fit together. */
  | { readonly kind: 'changed' }
  /** So many did not come, or may not be kept at the moment. */
  | { readonly kind: 'incomplete'; readonly missing: number };

interface KeepOptions {
  readonly edition: ServedEdition;
  /** What the server has once all have come. @throws where it does not say */
  readonly editionNow: () => Promise<ServedEdition>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: KeepProgress) => void;
}

/** Puts all of these into the cache of an edition. What is there already in the same version is not fetched. */
export async function keepEntries(
  entries: readonly OfflineEntry[],
  { edition, editionNow, signal, onProgress }: KeepOptions,
): Promise<KeepOutcome> {
  const name = keptCacheName(edition);
  const unique = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  const added: string[] = [];
  const outcome = await fetchEntries(unique, name, { signal, onProgress, added }).catch(
    (error: unknown): KeepOutcome => {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { kind: isFull ? 'full' : 'refused' };
    },
  );
  if (outcome.kind === 'refused') return outcome;
  const isOver = outcome.kind === 'kept' || outcome.kind === 'incomplete';
  const now = isOver ? await editionNow().catch(() => null) : null;
  const isSame = now !== null && keptCacheName(now) === name;
  if (!isSame) await takeBack(name, added, outcome.kind === 'full');
  if (isOver && now === null) return { kind: 'unanswered' };
  return isSame || !isOver ? outcome : { kind: 'changed' };
}

/**
 * What is kept is as it was before. What has come of an edition that is not complete stays for the next
 * time, which takes its files; but not where there is no room.
 */
async function takeBack(name: string, added: readonly string[], isFull: boolean): Promise<void> {
  const cache = await caches.open(name);
  if (await cache.match(EDITION_ADDRESS)) await Promise.all(added.map((key) => cache.delete(key)));
  else if (isFull) await caches.delete(name);
}

/** Nobody knows of which record pages and answers are that came before a keeping ended early. */
async function dropUnsure(cache: Cache): Promise<void> {
  for (const key of await cache.keys()) {
    const entry = await cache.match(key);
    if (!entry?.headers.has(REVISION)) await cache.delete(key);
  }
}

interface FetchOptions extends Pick<KeepOptions, 'signal' | 'onProgress'> {
  /** Gets the keys of what was put into the cache. */
  readonly added: string[];
}

/** @throws where the browser keeps nothing, or has no room */
async function fetchEntries(
  entries: readonly OfflineEntry[],
  name: string,
  { signal, onProgress, added }: FetchOptions,
): Promise<KeepOutcome> {
  const waiting = [...entries];
  const of = entries.length;
  let [files, bytes, missing] = [0, 0, 0];
  const target = await caches.open(name);
  const names = (await caches.keys()).filter((other) => isKeptCache(other) && other !== name);
  const others = await Promise.all(names.map((other) => caches.open(other)));
  const isComplete = (await target.match(EDITION_ADDRESS)) !== undefined;
  if (!isComplete) await dropUnsure(target);
  const places = { target, others, isComplete, added };
  const work = async () => {
    for (let entry = waiting.shift(); entry && !signal.aborted; entry = waiting.shift()) {
      const size = await keepOne(entry, places, signal);
      if (signal.aborted) return;
      if (size === null) missing += 1;
      else {
        files += 1;
        bytes += size;
      }
      onProgress({ files, of, bytes });
    }
  };
  const all = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      work().catch((error: unknown) => {
        // The others stop as well.
        waiting.length = 0;
        throw error;
      }),
    ),
  );
  for (const each of all) if (each.status === 'rejected') throw each.reason;
  if (signal.aborted) return { kind: 'cancelled' };
  return missing > 0 ? { kind: 'incomplete', missing } : { kind: 'kept', files, bytes };
}

interface Places {
  readonly target: Cache;
  readonly others: readonly Cache[];
  /** What it has is of this edition, whether or not it says its version. */
  readonly isComplete: boolean;
  readonly added: string[];
}

/** @returns its bytes; null when it did not come. @throws where there is no room. */
async function keepOne(
  { url, key, revision }: OfflineEntry,
  { target, others, isComplete, added }: Places,
  signal: AbortSignal,
): Promise<number | null> {
  const put = async (response: Response) => {
    added.push(key);
    await target.put(key, response);
  };
  const here = await target.match(key);
  if (here && isComplete) return (await here.blob()).size;
  if (revision !== null) {
    for (const cache of [target, ...others]) {
      const there = await cache.match(key);
      if (there?.headers.get(REVISION) !== revision) continue;
      if (cache !== target) await put(there.clone());
      return (await there.blob()).size;
    }
  }
  const answer = await fetched(url, signal);
  if (answer === null) return null;
  const headers = new Headers(answer.headers);
  if (revision !== null) headers.set(REVISION, revision);
  const { body } = answer;
  await put(new Response(body, { headers }));
  return body.size;
}

async function fetched(url: string, signal: AbortSignal) {
  try {
    // Past the browser's own cache, which may have it from a build before.
    const response = await fetch(url, {
      signal,
      cache: 'no-cache',
      priority: 'low',
      headers: { [FOR_KEEPING]: '1' },
    });
    if (!mayBeKept(response)) return null;
    return { headers: response.headers, body: await response.blob() };
  } catch {
    return null;
  }
}
