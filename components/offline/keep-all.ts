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

/** Keeps all of the atlas as it is now. @throws RequestFailedError where the server does not say what it has. */
export async function keepAll(options: KeepAllOptions): Promise<KeepOutcome> {
  const { languages, signal, onProgress } = options;
  if (!(await registerWorker())) return { kind: 'refused' };
  // So that the browser does not clear it away before the lecture; it may say no.
  await navigator.storage?.persist?.().catch(() => false);
  const source = await offlineSource(signal);
  const entries = await Promise.all(languages.map((language) => everything(source, language)));
  const { build, record } = source;
  const outcome = await keepEntries(entries.flat(), { build, signal, onProgress });
  if (outcome.kind !== 'kept') return outcome;
  const { files, bytes } = outcome;
  const at = new Date().toISOString();
  await completeEdition({
    scope: 'all',
    ...{ build, record, at, files, bytes },
    languages: [...languages],
  });
  return outcome;
}
