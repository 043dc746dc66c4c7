import { fetchJson, schemaOf } from '@/components/queries/fetch-json';
import { getQueryClient } from '@/components/queries/query-client';
import { ownToursQuery } from '@/components/tours/own-tour-queries';
import type { Locale } from '@/lib/i18n/routing';
import { FILES_ADDRESS, FOR_KEEPING } from '@/lib/offline/kept-caches';
import { wholeEntries, type OfflineEntry } from '@/lib/offline/offline-entries';
import { servedEditionSchema } from '@/lib/record/served-edition';
import { groupBy } from '@/lib/text/group-by';
import { offlineFilesSchema, type OfflineFiles } from '@/lib/offline/offline-files';

/** What is there to be kept: the files of the build that is served, and which record it shows. */
export interface OfflineSource extends OfflineFiles {
  readonly record: string;
}

/** @throws RequestFailedError where no server answers, or one of development, which has no such list. */
export async function offlineSource(signal?: AbortSignal): Promise<OfflineSource> {
  const [files, { record }] = await Promise.all([
    fetchJson(FILES_ADDRESS, async () => offlineFilesSchema, signal),
    fetchJson('/api/v1/health', async () => servedEditionSchema, signal),
  ]);
  return { ...files, record };
}

/** Of the record that the server has now: a page, or a copy of an answer, may be older. */
export async function recordIds(language: Locale, signal?: AbortSignal) {
  const answer = async (name: 'tours' | 'events') => {
    const init = { signal, cache: 'no-cache', headers: { [FOR_KEEPING]: '1' } } as const;
    const [response, schema] = await Promise.all([
      fetch(`/api/v1/${name}?language=${language}`, init),
      schemaOf(name)(),
    ]);
    return schema.parse(await response.json()).map(({ id }) => id);
  };
  const [tours, events] = await Promise.all([answer('tours'), answer('events')]);
  return { language, tours, events };
}

/** All of the atlas in a language, the reader's own tours among it. */
export async function everything(
  source: OfflineFiles,
  language: Locale,
  signal?: AbortSignal,
): Promise<OfflineEntry[]> {
  const [ids, own] = await Promise.all([
    recordIds(language, signal),
    getQueryClient().fetchQuery(ownToursQuery()),
  ]);
  const readable = own.tours.filter(({ read }) => read.ok);
  return wholeEntries(source, {
    ...ids,
    own: readable.map(({ id }) => ({ kind: 'own' as const, id })),
  });
}

/**
 * About how many bytes entries take: of the files exactly, and of what the server makes as many as the
 * first of each kind has.
 */
export async function estimatedBytes(
  entries: readonly OfflineEntry[],
  signal: AbortSignal,
): Promise<number> {
  const known = entries.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const kinds = groupBy(
    entries.filter(({ bytes }) => bytes === null),
    ({ url }) => kindOf(url),
  );
  const sizes = await Promise.all(
    [...kinds.values()].map(async (alike) => {
      const answer = await fetch(alike[0]!.url, { signal, headers: { [FOR_KEEPING]: '1' } });
      return (await answer.blob()).size * alike.length;
    }),
  );
  return known + sizes.reduce((sum, size) => sum + size, 0);
}

/** Path without its last part where that is an id, and without its search. */
const kindOf = (url: string) =>
  url.split('?')[0]!.replace(/^(.*\/(?:events|tours))\/[^/]+$/, '$1/');
