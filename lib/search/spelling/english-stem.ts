/** Endings of English word forms, the longest first. */
const ENDINGS = [
  ['ies', 'y'],
  ['ees', ''],
  ['ions', ''],
  ['ings', ''],
  ['ers', ''],
  ['ors', ''],
  ['ee', ''],
  ['ion', ''],
  ['ing', ''],
  ['er', ''],
  ['or', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
] as const;

const SHORTEST_STEM = 4;
/** "Mission" is not a form of "miss". */
const SHORTEST_OF_ION = 5;

/**
 * What the forms of an English word share: "abductees", "abduction" and "abducted" are of "abduct". Names
 * are not given to it: they have no forms.
 *
 * @param word folded
 */
export function englishStem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length) + instead;
    const shortest = ending.startsWith('ion') ? SHORTEST_OF_ION : SHORTEST_STEM;
    if (stem.length >= shortest) return stem;
  }
  return word;
}
