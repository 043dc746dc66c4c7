import type { AtlasTour } from '@/lib/model/atlas-tour';

/**
 * Characters a minute, spaces included: 238 words of English non-fiction (M. Brysbaert, "How many words do
 * we read per minute?", Journal of Memory and Language 109, 2019), at six characters a word. Characters and
 * not words, because Vietnamese writes each syllable by itself.
 */
const CHARACTERS_A_MINUTE = 1430;

/** Seconds that so many characters take to read. */
export const readingSeconds = (characters: number): number =>
  (characters / CHARACTERS_A_MINUTE) * 60;

/** Milliseconds that so many characters take to read. */
export const readingMs = (characters: number): number => readingSeconds(characters) * 1000;

/** Minutes that a tour takes to read, without its notes for the speaker; at least 1. */
export function readingMinutes({ summary, steps }: Pick<AtlasTour, 'summary' | 'steps'>): number {
  const texts = [
    summary,
    ...steps.flatMap(({ title, text }) => [title, ...text.map((sentence) => sentence.text)]),
  ];
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return Math.max(1, Math.round(readingSeconds(characters) / 60));
}
