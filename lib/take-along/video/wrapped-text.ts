/** Pixels that a text takes in a line. */
export type Measure = (text: string) => number;

/** The lines of a text that are no wider than `width`; a word that is wider stands alone and is broken. */
export function wrappedText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = brokenWord(word, width, measure);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function brokenWord(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Words of one sentence in one line of a text that goes on in the same line. */
export interface SentencePart {
  readonly sentence: number;
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

/**
 * Sentences one after the other in the same lines, each still to be told from the others.
 * @param isList each begins a line of its own.
 */
export function wrappedSentences(
  sentences: readonly string[],
  width: number,
  measure: Measure,
  { isList = false } = {},
): readonly SentencePart[] {
  const space = measure(' ');
  const parts: SentencePart[] = [];
  let [line, x] = [0, 0];
  const put = (sentence: number, text: string) => {
    const last = parts.at(-1);
    const goesOn = last?.line === line && last.sentence === sentence;
    if (goesOn) parts[parts.length - 1] = { ...last, text: `${last.text} ${text}` };
    else parts.push({ sentence, text, x, line });
    x += measure(text) + space;
  };
  for (const [sentence, text] of sentences.entries()) {
    if (isList && x > 0) [line, x] = [line + 1, 0];
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
      for (const part of brokenWord(word, width, measure)) {
        if (x > 0 && x + measure(part) > width) [line, x] = [line + 1, 0];
        put(sentence, part);
      }
    }
  }
  return parts;
}

/** The largest of some sizes, largest first, in which a text has no more lines than there is room for. */
export function fittingFontSize(
  sizes: readonly number[],
  fits: (size: number) => boolean,
): { readonly size: number; readonly fits: boolean } {
  const found = sizes.find(fits);
  return { size: found ?? sizes.at(-1) ?? 0, fits: found !== undefined };
}
