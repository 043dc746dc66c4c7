import { linkedEvents } from './handout/markdown-events';
import type { StepText } from './presented-tour';

/** What is lit at once, and the events that it rests on. */
export interface StepSentence {
  readonly text: string;
  readonly events: readonly string[];
}

/**
 * The sentences of a text. In Markdown a paragraph counts as one: copies of tours that ship have each
 * sentence in a paragraph of its own. Its events are those that it links to.
 */
export function sentencesOf(text: StepText): readonly StepSentence[] {
  if (text.kind === 'sentences') return text.sentences;
  if (text.isPlain) return [{ text: text.markdown, events: [] }];
  return markdownParagraphs(text.markdown).map((paragraph) => ({
    text: paragraph,
    events: linkedEvents(paragraph),
  }));
}

/** Ids of the events that a text rests on, each once: the number of a footnote is its place, from 1. */
export function footnotesOf(text: StepText): readonly string[] {
  return [...new Set(sentencesOf(text).flatMap(({ events }) => events))];
}

/** The footnote that a digit opens, from 1; null where the step has none of that number. */
export function footnoteOfDigit(digit: number, footnotes: number): number | null {
  const number = digit === 0 ? 10 : digit;
  return number <= footnotes ? number : null;
}

/** The lit sentence of a step; null where the whole text is lit, and for one that the text has not. */
export function litSentence(text: StepText, sentence: number | null): number | null {
  return sentence !== null && sentence < sentencesOf(text).length ? sentence : null;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What links stand for may be defined anywhere, so no part can be read without the others. */
const DEFINITION = /^ {0,3}\[[^\]]+\]:/m;

/** Parts between blank lines that can be read alone; all of it as one where there are none. */
export function markdownParagraphs(markdown: string): readonly string[] {
  if (markdown.trim() === '') return [];
  if (DEFINITION.test(markdown)) return [markdown];
  const paragraphs: string[][] = [[]];
  let fence: string | null = null;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence)) fence = null;
    if (line.trim() === '' && fence === null) paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}
