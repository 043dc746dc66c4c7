/** A count at a point of an axis. */
interface CountedMark {
  /** From 0 to 1. */
  readonly at: number;
  readonly count: number;
}

/**
 * Of marks on an axis those that have room for a figure: the greatest counts first, and none nearer
 * than `apart` to another one.
 */
export function marksApart<Mark extends CountedMark>(
  marks: readonly Mark[],
  apart: number,
): ReadonlySet<Mark> {
  const chosen: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => other.count - one.count)) {
    if (chosen.every(({ at }) => Math.abs(at - mark.at) >= apart)) chosen.push(mark);
  }
  return new Set(chosen);
}
