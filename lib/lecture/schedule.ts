import type { PresentedStep, StepText } from './presented-tour';

/** A step without words takes its time too: its map is looked at. */
const LEAST_WORDS = 15;
/** Nobody speaks to the minute. */
const ON_TIME_MS = 30_000;

/** When a step is due, in milliseconds since the beginning of the lecture. */
interface DueStep {
  readonly begins: number;
  readonly ends: number;
}

/** How far a lecture is from its schedule: negative milliseconds are behind, positive ones ahead. */
interface Pace {
  readonly ahead: number;
  /** The step that is due now, from 0. */
  readonly due: number;
}

/** When each step is due: the whole time is shared out by the words of its text and notes. */
export function schedule(
  steps: readonly Pick<PresentedStep, 'text' | 'notes'>[],
  wholeMs: number,
): DueStep[] {
  const words = steps.map(({ text, notes }) =>
    Math.max(wordCount(text) + wordCount(notes), LEAST_WORDS),
  );
  const all = words.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return words.map((count) => {
    const begins = (before / all) * wholeMs;
    before += count;
    return { begins, ends: (before / all) * wholeMs };
  });
}

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
