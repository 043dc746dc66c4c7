import { z } from 'zod';
import { routing } from '@/lib/i18n/routing';
import {
  EDITION_ADDRESS,
  isKeptCache,
  KEPT_AT,
  keptCacheName,
  keptCaches,
  RECORD,
  SEEN_CACHE,
} from '@/lib/offline/kept-caches';
import { stopOthers, whileAlone } from './keep-lock';

const keptEditionSchema = z.object({
  /** Everything, because its reader asked for it, or what lectures need. */
  scope: z.enum(['all', 'lecture']),
  build: z.string(),
  /** Content hash of the record. */
  record: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  languages: z.array(z.enum(routing.locales)),
  files: z.number(),
  bytes: z.number(),
});
export type KeptEdition = z.infer<typeof keptEditionSchema>;

const SHORT_HASH = 8;

/** Of the editions that are kept, what is said of the last that has everything, or else of the last. */
export async function readKeptEdition(): Promise<KeptEdition | null> {
  const found = await Promise.all((await keptCaches()).map(({ cache }) => editionIn(cache)));
  const editions = found.filter((edition) => edition !== null);
  return editions.find(({ scope }) => scope === 'all') ?? editions[0] ?? null;
}

async function editionIn(cache: Cache): Promise<KeptEdition | null> {
  const text = await (await cache.match(EDITION_ADDRESS))?.json().catch(() => null);
  return keptEditionSchema.safeParse(text).data ?? null;
}

/**
 * Says that all of an edition is there, and lets go of the editions that it replaces. What its reader has
 * asked for stays until there is as much of the new one; a lecture that is opened says nothing about it.
 */
export async function completeEdition(edition: KeptEdition): Promise<void> {
  const name = keptCacheName(edition);
  const cache = await caches.open(name);
  const before = await editionIn(cache);
  const isWhole = edition.scope === 'all';
  if (isWhole || before?.scope !== 'all') {
    // All of it in one language is not all of what a lecture had in another.
    const others = before?.scope === edition.scope ? before.languages : [];
    const languages = [...new Set([...edition.languages, ...others])];
    const headers = { [KEPT_AT]: edition.at, [RECORD]: edition.record.slice(0, SHORT_HASH) };
    await cache.put(EDITION_ADDRESS, Response.json({ ...edition, languages }, { headers }));
  }
  const hasWhole = isWhole || before?.scope === 'all';
  const replaced = (await caches.keys()).filter((other) => isKeptCache(other) && other !== name);
  for (const other of replaced) {
    const old = await editionIn(await caches.open(other));
    if (hasWhole || old?.scope !== 'all') await caches.delete(other);
  }
}

/** Whether there is anything to remove, half of an edition too. */
export const hasKeptCache = async (): Promise<boolean> => (await caches.keys()).some(isKeptCache);

/** Removes all that is kept, and ends what is being kept. The pages that are open stay as they are. */
export async function removeKept(): Promise<void> {
  stopOthers('remove');
  await whileAlone(async () => {
    const own = (await caches.keys()).filter((name) => isKeptCache(name) || name === SEEN_CACHE);
    await Promise.all(own.map((name) => caches.delete(name)));
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
  });
}
