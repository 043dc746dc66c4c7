import { FOR_KEEPING, isKeptCache, keptCacheName, REVISION } from '@/lib/offline/kept-caches';
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
  /** The browser has no room for more. */
  | { readonly kind: 'full' }
  /** The browser keeps nothing for this page, as in some private windows. */
  | { readonly kind: 'refused' }
  /** So many did not come, or may not be kept at the moment. */
  | { readonly kind: 'incomplete'; readonly missing: number };

interface KeepOptions {
  readonly build: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: KeepProgress) => void;
}

/** Puts all of these into the cache of a build. What is there already in the same version is not fetched. */
export async function keepEntries(
  entries: readonly OfflineEntry[],
  { build, signal, onProgress }: KeepOptions,
): Promise<KeepOutcome> {
  const unique = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  const waiting = [...unique];
  const of = unique.length;
  let [files, bytes, missing] = [0, 0, 0];
  try {
    const target = await caches.open(keptCacheName(build));
    const earlier = (await caches.keys()).filter(isKeptCache);
    const others = await Promise.all(earlier.map((name) => caches.open(name)));
    const work = async () => {
      for (let entry = waiting.shift(); entry && !signal.aborted; entry = waiting.shift()) {
        const size = await keepOne(entry, target, others, signal);
        if (signal.aborted) return;
        if (size === null) missing += 1;
        else {
          files += 1;
          bytes += size;
        }
        onProgress({ files, of, bytes });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    // The others stop as well.
    waiting.length = 0;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { kind: isFull ? 'full' : 'refused' };
  }
  if (signal.aborted) return { kind: 'cancelled' };
  return missing > 0 ? { kind: 'incomplete', missing } : { kind: 'kept', files, bytes };
}

/** @returns its bytes; null when it did not come. @throws where there is no room. */
async function keepOne(
  { url, key, revision }: OfflineEntry,
  target: Cache,
  others: readonly Cache[],
  signal: AbortSignal,
): Promise<number | null> {
  if (revision !== null) {
    for (const cache of [target, ...others]) {
      const there = await cache.match(key);
      if (there?.headers.get(REVISION) !== revision) continue;
      if (cache !== target) await target.put(key, there.clone());
      return (await there.blob()).size;
    }
  }
  const answer = await fetched(url, signal);
  if (answer === null) return null;
  const headers = new Headers(answer.headers);
  if (revision !== null) headers.set(REVISION, revision);
  const { body } = answer;
  await target.put(key, new Response(body, { headers }));
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
