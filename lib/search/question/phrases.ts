import { foldText } from '@/lib/text/fold-text';
import { hasVietnameseLetter, isSpeltAlike, type QuestionWord } from './question-words';

/** How a question may write a phrase of a word list. */
export interface Writing {
  /** Vietnamese without its marks is looked for only in a question that may be Vietnamese. */
  readonly mayBeVietnamese: boolean;
}

export function writingOf(words: readonly QuestionWord[], language: string): Writing {
  return {
    mayBeVietnamese: language === 'vi' || words.some(({ text }) => hasVietnameseLetter(text)),
  };
}

interface Phrase<Meaning> {
  readonly words: readonly { readonly text: string; readonly folded: string }[];
  readonly meaning: Meaning;
  /** One syllable without its marks is another word too often: "no" is not "nợ". */
  readonly needsMarks: boolean;
  readonly isVietnamese: boolean;
}

/** A list of phrases with what each means, looked for at a place in a question. */
export class PhraseList<Meaning> {
  readonly #byFirst = new Map<string, Phrase<Meaning>[]>();

  /** @param vietnamese whether the phrases are Vietnamese; those without a mark are not told by their letters. */
  add(texts: readonly string[], meaning: Meaning, vietnamese = false): this {
    for (const text of texts) {
      const words = text.split(' ').map((word) => ({ text: word, folded: foldText(word).text }));
      const phrase = {
        words,
        meaning,
        needsMarks: vietnamese && words.length === 1 && hasVietnameseLetter(text),
        isVietnamese: vietnamese,
      };
      const first = words[0]!.folded;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), phrase]);
    }
    return this;
  }

  /** The longest phrase that begins with a word, with how many words it has. */
  at(
    words: readonly QuestionWord[],
    from: number,
    { mayBeVietnamese }: Writing,
    isFree: (index: number) => boolean,
  ): { readonly meaning: Meaning; readonly length: number } | null {
    const fits = (phrase: Phrase<Meaning>) =>
      (mayBeVietnamese || !phrase.isVietnamese) &&
      phrase.words.every((wanted, offset) => {
        const word = words[from + offset];
        if (!word || !isFree(from + offset)) return false;
        if (isSpeltAlike(word.text, wanted.text)) return true;
        return (
          !phrase.needsMarks && !hasVietnameseLetter(word.text) && word.folded === wanted.folded
        );
      });
    const [longest] = (this.#byFirst.get(words[from]!.folded) ?? [])
      .filter(fits)
      .toSorted((one, other) => other.words.length - one.words.length);
    return longest ? { meaning: longest.meaning, length: longest.words.length } : null;
  }
}
