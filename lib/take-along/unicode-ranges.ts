/** Code points from the first to the last. */
export type UnicodeRange = readonly [first: number, last: number];

const RANGE = /^\s*U\+([\dA-F?]+)(?:-([\dA-F]+))?\s*$/i;

/** The value of a `unicode-range`, such as "U+0-FF, U+131, U+4??", as numbers. */
export const unicodeRanges = (text: string): UnicodeRange[] =>
  text.split(',').flatMap((part) => {
    const [, from, to] = RANGE.exec(part) ?? [];
    if (from === undefined) return [];
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    return [[first, Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const];
  });

/** Whether a letter of these, as code points, is in one of the ranges. */
export const hasLetterIn = (
  ranges: readonly UnicodeRange[],
  letters: ReadonlySet<number>,
): boolean =>
  ranges.some(([first, last]) => {
    // A range may have thousands, a text hundreds.
    for (const letter of letters) if (letter >= first && letter <= last) return true;
    return false;
  });
