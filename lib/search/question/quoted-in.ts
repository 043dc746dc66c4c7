/**
 * A question with some of its words in quotation marks, so that they are no longer read.
 *
 * @param ranges `[start, end)` in UTF-16 units, apart
 */
export function quotedIn(
  question: string,
  ranges: readonly (readonly [start: number, end: number])[],
): string {
  return ranges
    .toSorted((one, other) => other[0] - one[0])
    .reduce(
      (text, [start, end]) =>
        `${text.slice(0, start)}"${text.slice(start, end)}"${text.slice(end)}`,
      question,
    );
}
