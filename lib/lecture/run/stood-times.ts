import { z } from 'zod';
import { MOST_STEPS } from '@/lib/tours/own-tour';
import { elapsedMs, type LectureTimer } from '../lecture-timer';

/** How long each step of a lecture has stood by now. */
export const stoodTimesSchema = z.strictObject({
  /** Milliseconds of each step, without what the shown one has stood since `since`. */
  spent: z.array(z.number().nonnegative()).max(MOST_STEPS),
  /** The step that is shown, from 0. */
  step: z.number().int().nonnegative(),
  /** Milliseconds of the epoch; null while the timer is stopped. */
  since: z.number().int().nonnegative().nullable(),
  /** Somebody has asked for it, to know how long the steps take. */
  isRehearsal: z.boolean(),
});
export type StoodTimes = z.infer<typeof stoodTimesSchema>;

/** What has been measured may be ahead of the timer by what a message takes. */
const SLACK_MS = 3000;

type Shown = Pick<LectureTimer, 'startedAt' | 'pausedAt'> & { readonly step: number };

/** Milliseconds of each step. */
export function stoodMs({ spent, step, since }: StoodTimes, now: number): readonly number[] {
  if (since === null) return spent;
  return spent.map((ms, index) => (index === step ? ms + Math.max(now - since, 0) : ms));
}

/**
 * What is measured after a change of the lecture. The pauses of its timer are left out; a dark screen and a live
 * view count to the step before which they stand. A timer that begins anew begins all of it anew.
 * @param known what was measured before; null at the beginning.
 * @param steps how many the lecture has by now.
 */
export function stoodAfter(
  known: StoodTimes | null,
  { step, ...timer }: Shown,
  steps: number,
  now: number,
): StoodTimes {
  const measured = known === null ? [] : stoodMs(known, now);
  const all = measured.reduce((sum, ms) => sum + ms, 0);
  const isOfTimer = all <= elapsedMs(timer, now) + SLACK_MS;
  return {
    spent: Array.from({ length: steps }, (_, index) => (isOfTimer ? (measured[index] ?? 0) : 0)),
    step,
    since: timer.pausedAt === null ? now : null,
    isRehearsal: known?.isRehearsal ?? false,
  };
}
