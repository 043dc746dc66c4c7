import { z } from 'zod';
import { lectureStateSchema, type LectureState } from '@/lib/lecture/lecture-state';

const memorySchema = z.strictObject({
  state: lectureStateSchema,
  /** The `step` of the address at that moment, which may lag behind the state. */
  address: z.string().nullable(),
});

const storageKey = (reference: string) => `lecture:${reference}`;
const addressStep = () => new URLSearchParams(location.search).get('step');

/**
 * Where the lecture stood before a reload; null for one that begins, or where nothing is kept.
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
    const memory = text === null ? undefined : memorySchema.safeParse(JSON.parse(text)).data;
    if (!memory) return null;
    const { state, address } = memory;
    // Another address than it was left with has been typed or followed, and is to be obeyed.
    const isReloaded = address === addressStep() && state.step < steps;
    return isReloaded || state.step === step
      ? state
      : { ...state, step, revision: state.revision + 1 };
  } catch {
    return null;
  }
}

export function rememberLecture(reference: string, state: LectureState): void {
  try {
    const memory: z.infer<typeof memorySchema> = { state, address: addressStep() };
    sessionStorage.setItem(storageKey(reference), JSON.stringify(memory));
  } catch {
    // A browser that keeps nothing: only a reload will notice.
  }
}
