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

const QUOTE = /^ {0,3}>/;
/** Also the line under a heading. */
const RULE = /^ {0,3}(?:=+|([-*_])[ \t]*(?:\1[ \t]*){2,})$/;
/** Under the heads of a table. */
const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

const isTableHead = (line: string, next = '') =>
  line.includes('|') && next.includes('|') && TABLE_RULE.test(next.trim());

/** Without quotes, rules and tables: nobody says these. A copy of a tour that ships has its cues as quotes. */
function saidMarkdown(markdown: string): string {
  const lines = markdown.split('\n');
  let isLeftOut = false;
  return lines
    .filter((line, index) => {
      // A quote and a table last until the next blank line.
      if (line.trim() === '') isLeftOut = false;
      else if (QUOTE.test(line) || isTableHead(line, lines[index + 1])) isLeftOut = true;
      return !isLeftOut && !RULE.test(line.trimEnd());
    })
    .join('\n');
}

/** The sentences of notes that are said, without what only the speaker looks at. */
export function saidSentences(notes: StepText): readonly string[] {
  if (notes.kind !== 'markdown' || notes.isPlain) return plainSentences(notes);
  return sentencesOf(notes)
    .map(({ text }) => plainMarkdown(saidMarkdown(text)))
    .filter((said) => said !== '');
}

/** Number of the characters that are read. */
export const charactersOf = (sentences: readonly string[]): number =>
  sentences.reduce((all, sentence) => all + sentence.length, 0);
