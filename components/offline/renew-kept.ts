import { keepAll } from './keep-all';
import { readKeptEdition } from './kept-edition';
import { offlineSource } from './offline-source';

/**
 * Whoever has kept all of the atlas gets the new edition in its place, when there is one. One window does
 * it for all. What fails is tried again from the next page.
 */
export async function renewKept(): Promise<void> {
  const kept = await readKeptEdition();
  if (kept?.scope !== 'all') return;
  const { build, record } = await offlineSource();
  if (build === kept.build && record === kept.record) return;
  await navigator.locks.request('keep-offline', { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const signal = new AbortController().signal;
    await keepAll({ languages: kept.languages, signal, onProgress: () => undefined });
  });
}
