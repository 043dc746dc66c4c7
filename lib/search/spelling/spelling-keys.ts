import { foldText } from '@/lib/text/fold-text';

/** A language whose names are written in Latin letters in more than one way. */
export type Romanised = 'ko' | 'zh' | 'ru';

/**
 * Keys under which the spellings of one name meet, whichever romanisation each follows: the first for
 * the usual spelling, the second for a system that gives a letter another sound. They are no spelling of
 * their own and say less than a name: who compares them asks that only one name fits.
 *
 * Sources: McCune and Reischauer (1939), Yale (Martin 1954) and the Revised Romanization (2000) for
 * Korean; Hanyu Pinyin (ISO 7098) and Wade–Giles for Chinese; BGN/PCGN, GOST and ISO 9 for Russian
 * and Mongolian.
 */
export function spellingKeys(name: string, language: Romanised): string[] {
  const letters = foldText(name).text.replace(/[^a-z]/g, '');
  if (letters.length < SHORTEST) return [];
  const { key, otherSounds } = SYSTEMS[language];
  return [...new Set([key(letters), key(otherSounds(letters))])].map((one) => `${language} ${one}`);
}

/** How the names of a country are romanised, by its ISO code. */
export function romanisedIn(country: string | null): Romanised | null {
  if (country === 'KP' || country === 'KR') return 'ko';
  if (country === 'CN') return 'zh';
  return country === 'RU' || country === 'MN' ? 'ru' : null;
}

/** Of fewer letters too little is left to tell names apart. */
const SHORTEST = 4;

type Rule = readonly [of: RegExp, key: string];
const ruled = (rules: readonly Rule[]) => (letters: string) =>
  rules.reduce((text, [of, key]) => text.replace(of, key), letters);

/** Without the differences of voice, breath and length, which each system writes in its own way. */
const korean = ruled([
  // Surnames, which many write as no system has it.
  [/^(?:rhee|ree|lee|yi|ri)/g, 'li'],
  [/^(?:roh|noh|ro|no)(?=[mts])/g, 'lo'],
  [/^woo/g, 'u'],
  [/park/g, 'pak'],
  [/choi/g, 'choe'],
  [/shi/g, 'si'],
  [/weo/g, 'wo'],
  [/kh|kk|g/g, 'k'],
  [/th|tt|d/g, 't'],
  [/ph|pp|b/g, 'p'],
  [/tch|jj|j|cch/g, 'ch'],
  [/ss/g, 's'],
  [/r/g, 'l'],
  [/ll/g, 'l'],
  [/ee/g, 'i'],
  [/eo|eu|oo|ou|wu|u/g, 'o'],
  [/ae|ai|ey|ay/g, 'e'],
  [/(.)\1+/g, '$1'],
]);

const fromYale = ruled([
  [/c(?!h)/g, 'j'],
  [/ay/g, 'ae'],
  [/ey/g, 'E'],
  [/e/g, 'eo'],
  [/wu/g, 'u'],
  [/E/g, 'e'],
]);

const chinese = ruled([
  [/zh|ch|j|q/g, 'C'],
  [/hs|x|sh/g, 's'],
  [/ts|tz|z|c/g, 'c'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(?<!n)g/g, 'k'],
]);

const fromWadeGiles = ruled([
  [/j/g, 'r'],
  [/ien/g, 'ian'],
  [/ieh/g, 'ie'],
  [/ueh/g, 'ue'],
  [/ih/g, 'i'],
  [/ung/g, 'ong'],
]);

const cyrillic = ruled([
  [/shch|sch/g, 's'],
  [/zh|j/g, 'z'],
  [/kh|x/g, 'h'],
  [/ch|ts|tz|c/g, 'c'],
  [/sh/g, 's'],
  [/y[oe]|e/g, 'e'],
  [/[iy]+/g, 'i'],
  [/u|o/g, 'u'],
  [/(.)\1+/g, '$1'],
]);

const SYSTEMS: Readonly<
  Record<
    Romanised,
    { readonly key: (letters: string) => string; readonly otherSounds: (letters: string) => string }
  >
> = {
  ko: { key: korean, otherSounds: fromYale },
  zh: { key: chinese, otherSounds: fromWadeGiles },
  ru: { key: cyrillic, otherSounds: (letters) => letters.replaceAll('j', 'y') },
};
