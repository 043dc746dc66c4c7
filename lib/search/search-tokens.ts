import { foldText } from '@/lib/text/fold-text';

/** A word of a text, folded, with the range of the original that it stands for. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Where the first units of the term end in the original. */
  readonly endOfPrefix: (units: number) => number;
}

/** Han, Hangul and kana are written without spaces between what one may search for. */
const UNSPACED = '\\p{sc=Hangul}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々';
const RUN = new RegExp(
  `[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+(?:-(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+)*`,
  'gu',
);
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

export const isUnspaced = (term: string) => STARTS_UNSPACED.test(term);

/**
 * What a text is found by: words, the words joined by hyphens also as one ("jongun"), and of
 * unspaced scripts every two characters that stand together, with the last one alone, so that any
 * character begins a token.
 */
export function tokensOf(original: string): Token[] {
  return runsOf(original).flatMap((run) =>
    isUnspaced(run.text) ? pairsOf(run, { withLast: true }) : wordsOf(run, { joined: true }),
  );
}

/** What a query asks for: each term has to be found, so none is there twice in other shapes. */
export function termsOf(query: string): string[] {
  const terms = runsOf(query).flatMap((run) =>
    isUnspaced(run.text) ? pairsOf(run, { withLast: false }) : wordsOf(run, { joined: false }),
  );
  return [...new Set(terms.map(({ term }) => term))];
}

/** Words with single spaces between and round them: a phrase that begins a word is a substring. */
export function phraseOf(text: string): string {
  return ` ${runsOf(text)
    .map((run) => run.text.replaceAll('-', ' '))
    .join(' ')} `;
}

interface Run {
  readonly text: string;
  readonly startOf: (unit: number) => number;
  readonly endOf: (unit: number) => number;
}

function runsOf(original: string): Run[] {
  const folded = foldText(original);
  return [...folded.text.matchAll(RUN)].map(({ 0: text, index }) => ({
    text,
    startOf: (unit) => folded.starts[index + unit] ?? 0,
    endOf: (unit) => folded.ends[index + unit] ?? 0,
  }));
}

function tokenOf({ text, startOf, endOf }: Run, from: number, to: number): Token {
  return {
    term: text.slice(from, to),
    start: startOf(from),
    end: endOf(to - 1),
    endOfPrefix: (units) => endOf(Math.min(from + units, to) - 1),
  };
}

function pairsOf(run: Run, { withLast }: { withLast: boolean }): Token[] {
  const characters = [...run.text];
  let offset = 0;
  return characters.flatMap((character, index) => {
    const from = offset;
    offset += character.length;
    const next = characters[index + 1];
    if (next !== undefined) return tokenOf(run, from, offset + next.length);
    return withLast || characters.length === 1 ? tokenOf(run, from, offset) : [];
  });
}

function wordsOf(run: Run, { joined }: { joined: boolean }): Token[] {
  const words = [...run.text.matchAll(/[^-]+/g)].map(({ 0: word, index }) =>
    tokenOf(run, index, index + word.length),
  );
  if (!joined || words.length === 1) return words;
  const whole = tokenOf(run, 0, run.text.length);
  return [...words, { ...whole, term: run.text.replaceAll('-', ''), endOfPrefix: () => whole.end }];
}
