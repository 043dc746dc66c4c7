/** A piece of a sentence; a gap is left out where the reader is to fill it in. */
export interface SentencePiece {
  readonly text: string;
  readonly isGap: boolean;
}

/** More make a sentence a riddle. */
const MOST_GAPS = 3;

const YEAR = String.raw`(?:1[89]|20)\d\d`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Cuts sentences where an exercise asks: at years, and at names of places and states.
 * @param names in the language of the sentences; of two that begin alike, the longer one is meant.
 * @returns what cuts a sentence into its pieces, in order; together they are the sentence.
 */
export function gapCutter(names: readonly string[]): (sentence: string) => SentencePiece[] {
  const longestFirst = [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
    .map(escaped);
  // Letters of Vietnamese and Cyrillic are no word characters to \b.
  const word = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[...longestFirst, YEAR].join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  return (sentence) => {
    const pieces: SentencePiece[] = [];
    let end = 0;
    for (const { 0: text, index } of [...sentence.matchAll(word)].slice(0, MOST_GAPS)) {
      if (index > end) pieces.push({ text: sentence.slice(end, index), isGap: false });
      pieces.push({ text, isGap: true });
      end = index + text.length;
    }
    if (end < sentence.length) pieces.push({ text: sentence.slice(end), isGap: false });
    return pieces;
  };
}
