/** At most so many slips for each three letters that were written. */
const LETTERS_A_SLIP = 3;

/**
 * Ids that are spelt almost as what was asked for, the most similar first; those that hold it whole
 * count as similar. What was asked for may be anything at all, so that its length is bounded here.
 */
export function similarIds(asked: string, ids: readonly string[], most: number): string[] {
  const wanted = asked.toLowerCase().slice(0, 96);
  if (wanted.length < 2) return [];
  const limit = Math.max(1, Math.floor(wanted.length / LETTERS_A_SLIP));
  return ids
    .map((id) => ({ id, slips: id.includes(wanted) ? 0.5 : slipsBetween(wanted, id, limit) }))
    .filter(({ slips }) => slips <= limit)
    .toSorted((one, other) => one.slips - other.slips || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** Levenshtein's distance, or more than `limit` as soon as it cannot be less. */
export function slipsBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[other.length]!;
}
