import type { ReadEntries } from './record-entries';
import { claimsOf } from './record-claims';
import { problemAt, type RecordProblem } from './record-problem';

/** Letters of a language; figures and names alone may be the same in two. */
const SENTENCE = /\p{Ll}{2,}\P{L}+\p{Ll}{2,}/u;

/** A translation is no longer than this many times its original, in characters. */
const LONGEST = 2.5;
/** Of writings in which a character is a syllable or a word. */
const LONGEST_FROM_CHARACTERS = 8;
const CHARACTERS: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/**
 * Translations into the language that the quotation is in, that are the quotation itself, or that are
 * so long that they must say more than it. A quotation of a word or two may need a few more.
 */
export function checkTranslations(
  entries: Pick<ReadEntries, 'events' | 'corridors'>,
): RecordProblem[] {
  return claimsOf(entries).flatMap(({ entry, field, claim: { quotation } }) => {
    if (!quotation?.translation) return [];
    const { text: original, language: from, translation } = quotation;
    const longest = CHARACTERS.has(from) ? LONGEST_FROM_CHARACTERS : LONGEST;
    return (['en', 'vi'] as const).flatMap((language) => {
      const text = translation[language];
      if (text === undefined) return [];
      const problem = (message: string) =>
        problemAt(entry, `${field}.quotation.translation.${language}`, message);
      if (language === from) return [problem('the quotation is in this language')];
      if (text === original && SENTENCE.test(text)) return [problem('the quotation itself')];
      return text.length > original.length * longest + 20
        ? [problem('says more than the quotation')]
        : [];
    });
  });
}
