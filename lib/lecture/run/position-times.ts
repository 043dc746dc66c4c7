import { readingMs } from '@/lib/tours/reading-time';
import type { PresentedStep } from '../presented-tour';
import { captionParts, captionTimes } from './captions';
import { charactersOf, plainSentences, saidSentences } from './plain-text';

/** Besides its text, a step has a map to be looked at: as long as so many characters take to read. */
const LOOKING = 150;
const LEAST_MS = 8000;

interface PositionTimesOptions {
  /** That the step is to stand; null for as long as it takes to read. */
  readonly seconds: number | null;
  /** Whether its sentences are lit one after the other. */
  readonly isBySentence: boolean;
  /** Whether its notes are shown as captions, which take their time too. */
  readonly hasCaptions: boolean;
}

/**
 * How long each position in a step stands while the lecture goes on by itself, in milliseconds: the whole text,
 * and then each of its sentences where these are lit in turn. Together, that is the time of the step.
 */
export function positionTimes(
  step: PresentedStep,
  options: PositionTimesOptions,
): readonly number[] {
  const { seconds, isBySentence, hasCaptions } = options;
  const sentences = plainSentences(step.text);
  const beginning = step.title.length + LOOKING;
  const read = readingMs(beginning + charactersOf(sentences));
  const captions = hasCaptions ? captionTimes(captionParts(saidSentences(step.notes))) : [];
  const said = captions.reduce((all, time) => all + time, 0);
  const whole = seconds === null ? Math.max(read, said, LEAST_MS) : seconds * 1000;
  if (!isBySentence || sentences.length < 2) return [whole];
  const characters = beginning + charactersOf(sentences);
  return [beginning, ...sentences.map(({ length }) => length)].map(
    (share) => (share / characters) * whole,
  );
}
