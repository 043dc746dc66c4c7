import { z } from 'zod';
import { recordLanguageSchema } from '@/lib/text/text-schema';
import type { Token } from './search-tokens';
import { isPrefix, mayDiffer } from './term-match';

/** A text with what was found in it: ranges `[start, end)` in UTF-16 units, in order, apart. */
export const markedTextSchema = z.object({
  text: z.string(),
  /** BCP 47; null where the record does not say (authors, untitled languages). */
  language: recordLanguageSchema.nullable(),
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type MarkedText = z.infer<typeof markedTextSchema>;

export interface LanguageText {
  readonly text: string;
  readonly language: MarkedText['language'];
}

/** What to mark: the terms of the query, and those of the document that made it a hit. */
export interface Wanted {
  readonly terms: readonly string[];
  readonly found: ReadonlySet<string>;
  /** Other shapes of a term (forms, spellings, parts) → the term. */
  readonly alike: ReadonlyMap<string, string>;
  /** `tokensOf`, memoized: one name stands in many hits. */
  readonly tokens: (text: string) => readonly Token[];
}

export interface Marking {
  readonly marked: MarkedText;
  /** Terms of the query that the text answers. */
  readonly answered: ReadonlySet<string>;
}

export function markText({ text, language }: LanguageText, wanted: Wanted): Marking {
  const answered = new Set<string>();
  const ranges: [number, number][] = [];
  for (const token of wanted.tokens(text)) {
    const answer = answerOf(token, wanted);
    if (!answer) continue;
    answered.add(answer.term);
    ranges.push([token.start, answer.end]);
  }
  return { marked: { text, language, ranges: joined(ranges, text) }, answered };
}

function answerOf(token: Token, { terms, found, alike }: Wanted) {
  // The longest, because "jong" says more of "jong" than "j" does.
  const begun = terms
    .filter((term) => beginsAs(token.term, term, isPrefix(term, term === terms.at(-1))))
    .toSorted((one, other) => other.length - one.length)[0];
  if (begun !== undefined) return { term: begun, end: token.endOfPrefix(begun.length) };
  if (!found.has(token.term)) return null;
  const shapeOf = alike.get(token.term);
  if (shapeOf !== undefined) return { term: shapeOf, end: token.end };
  const like = terms
    .filter(mayDiffer)
    .toSorted((one, other) => sharedStart(other, token.term) - sharedStart(one, token.term))[0];
  return like === undefined ? null : { term: like, end: token.end };
}

const beginsAs = (word: string, term: string, prefix: boolean) =>
  prefix ? word.startsWith(term) : word === term;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Marks that touch or have one space or hyphen between them are one mark. */
function joined(ranges: readonly [number, number][], text: string): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const before = result.at(-1);
    if (
      before &&
      /^[\s\u002d\u2010-\u2013]?$/.test(text.slice(before[1], Math.max(before[1], start)))
    ) {
      before[1] = Math.max(before[1], end);
    } else result.push([start, end]);
  }
  return result;
}

const ELLIPSIS = '…';

/** The part of a long text where its marks begin, cut between words. */
export function excerptOf(marked: MarkedText, most: number): MarkedText {
  const { text, ranges } = marked;
  if (text.length <= most) return marked;
  const first = ranges[0]?.[0] ?? 0;
  const start = wordStart(
    text,
    Math.min(Math.max(0, first - Math.round(most / 4)), text.length - most),
  );
  const end = wordEnd(text, start + most);
  const lead = start > 0 ? ELLIPSIS : '';
  const shift = lead.length - start;
  return {
    ...marked,
    text: `${lead}${text.slice(start, end)}${end < text.length ? ELLIPSIS : ''}`,
    ranges: ranges
      .filter((range) => range[0] >= start && range[1] <= end)
      .map((range): [number, number] => [range[0] + shift, range[1] + shift]),
  };
}

const wordStart = (text: string, near: number) =>
  near <= 0 ? 0 : text.lastIndexOf(' ', near - 1) + 1;

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.lastIndexOf(' ', near);
  return space > 0 ? space : near;
}
