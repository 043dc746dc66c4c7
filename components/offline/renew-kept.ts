import { keepAll } from './keep-all';
import { whileAlone } from './keep-lock';
import { readKeptEdition } from './kept-edition';
import { offlineSource } from './offline-source';

/** A newer edition is tens of megabytes, which nobody has asked for at this moment. */
function mustSaveData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Whoever has kept all of the atlas gets the new edition in its place, when there is one. One window does
 * it for all. What fails is tried again from the next page.
 */
export async function renewKept(): Promise<void> {
  if (mustSaveData() || (await readKeptEdition())?.scope !== 'all') return;
  await whileAlone(
    async (signal) => {
      // Its reader may have removed it since.
      const kept = await readKeptEdition();
      if (kept?.scope !== 'all') return;
      const { build, record } = await offlineSource(signal);
      if (build === kept.build && record === kept.record) return;
      await keepAll({ languages: kept.languages, signal, onProgress: () => undefined });
    },
    { isRenewal: true },
  );
}
