import type { PresentedStep, StepText } from './presented-tour';

/** A step without words takes its time too: its map is looked at. */
const LEAST_WORDS = 15;
/** Nobody speaks to the minute. */
const ON_TIME_MS = 30_000;

/** When a step is due, in milliseconds since the beginning of the lecture. */
export interface DueStep {
  readonly begins: number;
  readonly ends: number;
}

/** How far a lecture is from its schedule: negative milliseconds are behind, positive ones ahead. */
interface Pace {
  readonly ahead: number;
  /** The step that is due now, from 0. */
  readonly due: number;
}

/**
 * When each step is due. Steps that were rehearsed take their share by that; the others by the words of
 * their text and notes, at the pace of the rehearsed ones where there are any.
 * @param wholeMs that the whole lecture is to take; null for as long as it took in the rehearsal.
 * @param seconds of the steps, null where a step was not rehearsed.
 * @returns nothing where nothing is known of the time.
 */
export function schedule(
  steps: readonly Pick<PresentedStep, 'text' | 'notes'>[],
  wholeMs: number | null,
  seconds: readonly (number | null)[] = [],
): DueStep[] {
  const words = steps.map(({ text, notes }) =>
    Math.max(wordCount(text) + wordCount(notes), LEAST_WORDS),
  );
  const known = words.filter((_, index) => hasTime(seconds[index]));
  if (wholeMs === null && known.length === 0) return [];
  const secondsAWord = known.length === 0 ? 1 : sum(seconds.filter(hasTime)) / sum(known);
  const times = words.map((count, index) => seconds[index] ?? count * secondsAWord);
  const all = sum(times);
  const whole = wholeMs ?? all * 1000;
  let before = 0;
  return times.map((time, index) => {
    const begins = (before / all) * whole;
    before += time;
    // What is summed up in another order may be off by the last figure.
    return { begins, ends: index === times.length - 1 ? whole : (before / all) * whole };
  });
}

const hasTime = (seconds: number | null | undefined): seconds is number =>
  seconds !== null && seconds !== undefined;
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/**
 * Anywhere within its own time a step is on time.
 * @param dueSteps of a lecture with at least one step.
 * @param step that is shown, from 0.
 */
export function paceOf(dueSteps: readonly DueStep[], step: number, elapsed: number): Pace {
  const { begins, ends } = dueSteps[step]!;
  const off = elapsed < begins ? begins - elapsed : Math.min(ends - elapsed, 0);
  const now = dueSteps.findIndex((dueStep) => elapsed < dueStep.ends);
  return {
    ahead: Math.abs(off) < ON_TIME_MS ? 0 : off,
    due: now === -1 ? dueSteps.length - 1 : now,
  };
}

function wordCount(text: StepText): number {
  const plain =
    text.kind === 'markdown'
      ? text.markdown
      : text.sentences.map((sentence) => sentence.text).join(' ');
  return plain.match(/\S+/g)?.length ?? 0;
}
