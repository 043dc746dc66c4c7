import { foldText } from '@/lib/text/fold-text';

/** A word of a question, with where it stands. */
export interface QuestionWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** In quotation marks: it is searched for as it stands, and read as nothing else. */
  readonly isQuoted: boolean;
}

/** Scripts without spaces stand apart from the letters beside them, as in an index. */
const WORD =
  /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|(?:(?![\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}'’ʼ])+/gu;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»/gu;
const POSSESSIVE = /['’ʼ]s?$/iu;

/** The words in their order; of “Kim’s” the word is “Kim”. */
export function wordsOfQuestion(question: string): QuestionWord[] {
  const quotations = [...question.matchAll(QUOTED)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return [...question.matchAll(WORD)].flatMap(({ 0: whole, index }) => {
    const text = whole.replace(/^['’ʼ]+/u, '').replace(POSSESSIVE, '');
    const start = index + whole.indexOf(text);
    const { text: folded } = foldText(text);
    if (folded === '') return [];
    const isQuoted = quotations.some(
      (quotation) => quotation.start < start && start < quotation.end,
    );
    return [{ text, start, end: start + text.length, folded, isQuoted }];
  });
}

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;

/** Whether a text has a letter that English does not write, in either form of Unicode. */
export const hasVietnameseLetter = (text: string) => VIETNAMESE.test(text.normalize('NFC'));

/** The same letters with the same marks. */
export const isSpeltAlike = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
