import { phraseOf } from '@/lib/search/search-tokens';

/** Two letters that stand together, with how often they do. */
function bigramsOf(phrase: string): Map<string, number> {
  const counts = new Map<string, number>();
  const letters = [...phrase];
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at]}${letters[at + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const sizeOf = (counts: Map<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/**
 * How like two names are, from 0 to 1: the Dice coefficient (https://doi.org/10.2307/1932409) of the
 * pairs of letters that both have. Case and diacritics count for nothing, as in the search.
 */
export function nameLikeness(one: string, other: string): number {
  const [first, second] = [bigramsOf(phraseOf(one)), bigramsOf(phraseOf(other))];
  const whole = sizeOf(first) + sizeOf(second);
  if (whole === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / whole;
}

/** The same letters with the same marks; only case is left aside. */
export const isSameSpelling = (one: string, other: string) => spelling(one) === spelling(other);

const spelling = (text: string) => text.trim().normalize('NFC').toLowerCase();
