import type { Locale } from '@/lib/i18n/routing';
import { lectureEntries, type OfflineEntry } from '@/lib/offline/offline-entries';
import { passesBy } from '@/lib/offline/passes-by';
import type { TourReference } from '@/lib/tours/tour-reference';
import { keepEntries } from './keep-entries';
import { stopOthers, whileAlone } from './keep-lock';
import { completeEdition } from './kept-edition';
import { offlineSource, recordIds } from './offline-source';
import { registerWorker } from './register-worker';

/** In hundreds of pieces, of which a name needs one or two. */
const EAST_ASIAN = /\b(KR|JP|SC|TC)\b/;

/**
 * Keeps what a lecture needs for its screen, its speaker's view and its handout to be opened anew without
 * a network. Does nothing where the browser keeps nothing: the lecture goes on all the same.
 */
export async function keepLecture(tour: TourReference, language: Locale): Promise<void> {
  const [isThere] = await Promise.all([registerWorker(), loadFonts()]);
  // Without a network it is a copy already, and what keeping asks for would be errors on the console.
  if (!isThere || !navigator.onLine) return;
  // A renewal of all takes minutes, and can begin again from the next page.
  stopOthers('keep');
  await whileAlone((signal) => keepFor(tour, language, signal)).catch(() => undefined);
}

/** @throws where there is no server, or one of development, which has no list of its files */
async function keepFor(tour: TourReference, language: Locale, signal: AbortSignal): Promise<void> {
  const source = await offlineSource(signal);
  const ids = await recordIds(language, signal);
  const entries = [...loadedBefore(), ...lectureEntries(source, { ...ids, tour })];
  const { build, record } = source;
  const edition = { build, record };
  let [files, bytes] = [0, 0];
  const outcome = await keepEntries(entries, {
    edition,
    editionNow: () => offlineSource(signal),
    signal,
    onProgress: (progress) => ({ files, bytes } = progress),
  });
  // Something that may not be kept now does not keep the rest from being used.
  if ((outcome.kind !== 'kept' && outcome.kind !== 'incomplete') || signal.aborted) return;
  const at = new Date().toISOString();
  await completeEdition({
    scope: 'lecture',
    ...{ ...edition, at, files, bytes },
    languages: [language],
  });
}

/** A step to come may need a script or a slope of letters that no step so far has shown. */
async function loadFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => !EAST_ASIAN.test(family));
  await Promise.allSettled(faces.map((face) => face.load()));
}

/** What this page asked for before the service worker was there to see it. */
function loadedBefore(): OfflineEntry[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((url) => !passesBy({ url, method: 'GET', headers: new Headers() }, location.origin))
    .map((url) => ({ url, key: url.slice(location.origin.length), revision: null, bytes: null }));
}
