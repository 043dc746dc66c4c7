import { storedJson } from '@/components/hooks/stored-value';
import type { RunKind } from '@/lib/lecture/run/run-kind';
import { lectureStateSchema, type LectureState } from '@/lib/lecture/lecture-state';
import { isLanguageSwitch } from './language-switch';

const storedLecture = (reference: string) =>
  storedJson('session', `lecture:${reference}`, lectureStateSchema);

/**
 * Whether this page is what it was before a reload. The address is then no authority: it follows
 * the lecture at some distance, and a reload asks for the one that there was when it began.
 */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return false;
  // A page that was reloaded may have led here since, by a link of its own.
  return navigation.type === 'reload' && new URL(navigation.name).search === location.search;
}

/**
 * Where the lecture stood before a reload, and since when its clock runs; null for one that begins,
 * or where nothing was stored.
 *
 * @param step where the address says that it stands, from 0.
 * @param steps how many the tour has by now.
 */
export function persistedLecture(
  reference: string,
  { step, steps }: { readonly step: number; readonly steps: number },
): LectureState | null {
  const stored = storedLecture(reference).read();
  if (stored === null) return null;
  // The speaker's notes are shown in the lecture in which that was asked for, and in no later one.
  const goesOn = stored.caption === undefined || isReloaded() || isLanguageSwitch();
  const known = goesOn ? stored : { ...stored, caption: undefined, revision: stored.revision + 1 };
  return known.step === step || (known.step < steps && isReloaded())
    ? known.ahead !== null && known.ahead.step >= steps
      ? { ...known, ahead: null }
      : known
    : {
        ...known,
        step,
        live: null,
        sentence: null,
        ahead: null,
        // Of the step that was left: its question, and that its picture stood.
        asked: undefined,
        isFrozen: false,
        revision: stored.revision + 1,
      };
}

/** How it went on by itself before a reload, of a lecture whose address does not say so. */
export const runBeforeReload = (reference: string): RunKind | null =>
  isReloaded() ? (storedLecture(reference).read()?.run?.kind ?? null) : null;

/** The same of a lecture that its address names, so that nothing else can be asked for by it. */
export const lastState = (reference: string): LectureState | null =>
  storedLecture(reference).read();

export function persistLecture(reference: string, state: LectureState): void {
  storedLecture(reference).write(state);
}
