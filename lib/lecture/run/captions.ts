import type { PresentedStep } from '../presented-tour';
import { sentencesOf } from '../step-sentences';
import { saidSentences } from './plain-text';

/** Three lines of about 36 characters, some of which a word that does not fit leaves empty. */
const MOST_CHARACTERS = 90;
/** A line that ends with a sentence or a clause reads better, unless too little is left in it. */
const LEAST_OF_CLAUSE = 45;

/**
 * Characters a minute, spaces included: 170 words of six characters, the middle of what the BBC's subtitle
 * guidelines recommend. Slower than a text is read, since the eyes are on the map as well.
 */
const CHARACTERS_A_MINUTE = 1020;
const LEAST_MS = 2000;

/**
 * What of the notes is said at a position in a step. Where the notes have as many sentences as the text, each
 * belongs to one of these, and is said when that is lit; otherwise all the notes are said at the step.
 * @param lit the sentence that is lit, from 0; null for the whole text.
 * @param isBySentence whether the sentences are lit in turn, so that each has its time to come.
 */
export function captionSentences(
  { text, notes }: Pick<PresentedStep, 'text' | 'notes'>,
  { lit, isBySentence }: { readonly lit: number | null; readonly isBySentence: boolean },
): { readonly said: readonly string[]; readonly isOfSentence: boolean } {
  const all = saidSentences(notes);
  const goTogether = all.length > 1 && all.length === sentencesOf(text).length;
  const isOfSentence = goTogether && (lit !== null || isBySentence);
  if (!isOfSentence) return { said: all, isOfSentence };
  return { said: lit === null ? [] : all.slice(lit, lit + 1), isOfSentence };
}

/** A text in parts of a few lines, none of which cuts a word unless that is longer than a part. */
export function captionParts(sentences: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const sentence of sentences) {
    let rest = sentence.trim();
    while (rest !== '') {
      const end = endOfPart(rest);
      parts.push(rest.slice(0, end).trim());
      rest = rest.slice(end).trim();
    }
  }
  return parts;
}

function endOfPart(text: string): number {
  if (text.length <= MOST_CHARACTERS) return text.length;
  const head = text.slice(0, MOST_CHARACTERS + 1);
  const clause = [...head.matchAll(/[.!?…;:,]["”’)]*\s/g)].findLast(
    ({ index }) => index >= LEAST_OF_CLAUSE,
  );
  if (clause) return clause.index + clause[0].length;
  const blank = head.lastIndexOf(' ');
  return blank > 0 ? blank : MOST_CHARACTERS;
}

/** Milliseconds that each part takes to read from a screen. */
export const captionTimes = (parts: readonly string[]): readonly number[] =>
  parts.map((part) => Math.max((part.length / CHARACTERS_A_MINUTE) * 60_000, LEAST_MS));

/**
 * The part that is shown after a time; the last one stays.
 * @param wholeMs in which all parts are to be shown; null for as long as they take to read.
 */
export function captionAt(
  parts: readonly string[],
  spentMs: number,
  wholeMs: number | null,
): string {
  const times = captionTimes(parts);
  const all = times.reduce((sum, time) => sum + time, 0);
  const scale = wholeMs === null ? 1 : wholeMs / all;
  let ends = 0;
  const index = times.findIndex((time) => {
    ends += time * scale;
    return spentMs < ends;
  });
  return parts.at(index) ?? '';
}
