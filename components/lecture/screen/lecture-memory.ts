import { lectureStateSchema, type LectureState } from '@/lib/lecture/lecture-state';

const storageKey = (reference: string) => `lecture:${reference}`;

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
 * or where nothing is kept.
 *
 * @param step where the address says that it stands, from 0.
 * @param steps how many the tour has by now.
 */
export function rememberedLecture(
  reference: string,
  { step, steps }: { readonly step: number; readonly steps: number },
): LectureState | null {
  try {
    const text = sessionStorage.getItem(storageKey(reference));
    const known = text === null ? undefined : lectureStateSchema.safeParse(JSON.parse(text)).data;
    if (!known) return null;
    return known.step === step || (known.step < steps && isReloaded())
      ? known
      : { ...known, step, revision: known.revision + 1 };
  } catch {
    return null;
  }
}

export function rememberLecture(reference: string, state: LectureState): void {
  try {
    sessionStorage.setItem(storageKey(reference), JSON.stringify(state));
  } catch {
    // A browser that keeps nothing: only a reload will notice.
  }
}
