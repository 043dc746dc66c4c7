import { sentencesOf } from '../step-sentences';
import type { StepText } from '../presented-tour';

/** What stands in Markdown for how a text looks, and where it leads. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}(?:`{3,}|~{3,}).*$/gm, ' '],
  [/^[ \t]*(?:#{1,6}[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*/gm, ''],
  [/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g, '$1'],
  [/<[^<>]{0,300}>/g, ''],
  [/(?<!\\)[*_`~]+/g, ''],
  [/\\(?=[!-/:-@[-`{-~])/g, ''],
];

/** The words of Markdown, without its marks. */
export function plainMarkdown(markdown: string): string {
  const words = MARKUP.reduce((text, [mark, instead]) => text.replace(mark, instead), markdown);
  return words.replace(/\s+/g, ' ').trim();
}

/** The sentences of a text as they are said; in Markdown, its paragraphs. */
export function plainSentences(text: StepText): readonly string[] {
  const isMarkdown = text.kind === 'markdown' && !text.isPlain;
  return sentencesOf(text).map((sentence) =>
    isMarkdown ? plainMarkdown(sentence.text) : sentence.text.replace(/\s+/g, ' ').trim(),
  );
}

/** Number of the characters that are read. */
export const charactersOf = (sentences: readonly string[]): number =>
  sentences.reduce((all, sentence) => all + sentence.length, 0);
