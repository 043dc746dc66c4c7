import type { Locale } from '@/lib/i18n/routing';
import { completeEdition } from './kept-edition';
import { keepEntries, type KeepOutcome, type KeepProgress } from './keep-entries';
import { everything, offlineSource } from './offline-source';
import { registerWorker } from './register-worker';

interface KeepAllOptions {
  readonly languages: readonly Locale[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: KeepProgress) => void;
}

/**
 * Keeps all of the atlas as it is now; whoever calls it holds the lock.
 *
 * @throws RequestFailedError where the server does not say what it has.
 */
export async function keepAll(options: KeepAllOptions): Promise<KeepOutcome> {
  if (!(await registerWorker())) return { kind: 'refused' };
  // So that the browser does not clear it away before the lecture; it may say no.
  await navigator.storage?.persist?.().catch(() => false);
  const outcome = await keepOnce(options);
  // Most of the new edition is there already.
  return outcome.kind === 'changed' ? keepOnce(options) : outcome;
}

async function keepOnce({ languages, signal, onProgress }: KeepAllOptions): Promise<KeepOutcome> {
  const source = await offlineSource(signal);
  const entries = await Promise.all(
    languages.map((language) => everything(source, language, signal)),
  );
  const { build, record } = source;
  const edition = { build, record };
  const editionNow = () => offlineSource(signal);
  const outcome = await keepEntries(entries.flat(), { edition, editionNow, signal, onProgress });
  if (outcome.kind !== 'kept') return outcome;
  if (signal.aborted) return { kind: 'cancelled' };
  const { files, bytes } = outcome;
  const at = new Date().toISOString();
  await completeEdition({ scope: 'all', ...edition, at, files, bytes, languages: [...languages] });
  return outcome;
}
