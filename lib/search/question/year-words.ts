import { FIRST_YEAR, LAST_YEAR } from '@/lib/time/year-range';
import { PhraseList, type Writing } from './phrases';
import type { QuestionWord } from './question-words';

/** Years that a question asks for, and the month where it names one. */
export interface ReadYears {
  readonly from: number | null;
  readonly to: number | null;
  readonly month: number | null;
  /** Of the phrase, in words. */
  readonly first: number;
  readonly length: number;
}

type Bound = 'in' | 'from' | 'after' | 'to' | 'before' | 'between';

const BEFORE_YEAR = new PhraseList<Bound>()
  .add(['in', 'of', 'during', 'in the year', 'the year', 'year'], 'in')
  .add(['since', 'from'], 'from')
  .add(['after'], 'after')
  .add(['until', 'till', 'up to'], 'to')
  .add(['before'], 'before')
  .add(['between'], 'between')
  .add(['năm', 'vào năm', 'trong năm'], 'in', true)
  .add(['từ', 'từ năm', 'kể từ', 'kể từ năm'], 'from', true)
  .add(['sau', 'sau năm'], 'after', true)
  .add(['đến năm', 'tới năm', 'cho đến', 'cho đến năm'], 'to', true)
  .add(['trước', 'trước năm'], 'before', true)
  .add(['giữa năm', 'giữa'], 'between', true)
  // Here the marks may be left out: a year follows.
  .add(['nam', 'vao nam', 'trong nam'], 'in', true)
  .add(['tu', 'tu nam', 'ke tu', 'ke tu nam'], 'from', true)
  .add(['truoc', 'truoc nam'], 'before', true);
const BEFORE_DECADE = new PhraseList<true>()
  .add(['the', 'in the', 'during the', 'of the'], true)
  .add(['thập niên', 'thập kỷ', 'những năm', 'trong những năm'], true, true);
const BETWEEN_YEARS = new PhraseList<'to' | 'and'>()
  .add(['to', 'until', 'till'], 'to')
  .add(['and'], 'and')
  .add(['đến', 'tới', 'đến năm', 'tới năm'], 'to', true)
  .add(['và', 'và năm'], 'and', true);

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const yearOf = ({ text }: Pick<QuestionWord, 'text'>) => {
  const year = /^\d{4}$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
};
const isEnglish = ({ folded }: QuestionWord) => folded === 'the';
const decadeOf = ({ folded }: QuestionWord) => {
  const decade = /^(\d{3}0)s?$/.exec(folded);
  return decade ? yearOf({ text: decade[1]! }) : null;
};

/** Every phrase of years in a question. */
export function yearPhrases(
  question: string,
  words: readonly QuestionWord[],
  writing: Writing,
): ReadYears[] {
  const isFree = (index: number) => words[index] !== undefined && !words[index].isQuoted;
  const phrase = <Meaning>(list: PhraseList<Meaning>, at: number) =>
    isFree(at) ? list.at(words, at, writing, isFree) : null;
  /** The word before a place that ends a phrase, however long. */
  const endingAt = <Meaning>(list: PhraseList<Meaning>, end: number) => {
    for (let length = 3; length > 0; length -= 1) {
      const found = end - length >= 0 ? phrase(list, end - length) : null;
      if (found?.length === length) return found;
    }
    return null;
  };
  /** "Since the 1990s", "từ tháng 3 năm 2018": what says in which direction the years go. */
  const boundAt = (end: number): { readonly meaning: Bound; readonly length: number } => {
    const bound = endingAt(BEFORE_YEAR, end);
    return bound && bound.meaning !== 'in' ? bound : { meaning: 'in', length: 0 };
  };
  /** The "Nam" of "Việt Nam 2018" is no "năm" without its marks. */
  const isOfVietnam = (at: number) =>
    words[at]!.text.toLowerCase() === 'nam' && words[at - 1]?.folded === 'viet';
  const decadeAt = (at: number): ReadYears | null => {
    const decade = decadeOf(words[at]!);
    if (decade === null) return null;
    const before = endingAt(BEFORE_DECADE, at)?.length ?? 0;
    // "In 1990" is a year; "the 1990s" and "thập niên 1990" are ten.
    const saysTen = words[at]!.folded.endsWith('s') || (before > 0 && !isEnglish(words[at - 1]!));
    if (!saysTen) return null;
    const bound = boundAt(at - before);
    const first = at - before - bound.length;
    const years = boundYears(bound.meaning, decade, decade + 9);
    return { ...years, month: null, first, length: at - first + 1 };
  };
  const yearAt = (at: number): ReadYears | null => {
    const year = yearOf(words[at]!);
    if (year === null) return null;
    const near = endingAt(BEFORE_YEAR, at);
    const lead = near?.meaning === 'in' && !isOfVietnam(at - 1) ? near.length : 0;
    const month = monthBefore(words, at - lead, isFree);
    const start = at - lead - (month?.length ?? 0);
    const bound = boundAt(start);
    const first = start - bound.length;
    const span = spanFrom(at, year, bound.meaning);
    if (span)
      return { from: year, to: span.to, month: null, first, length: at - first + span.length };
    const length = at - first + 1;
    if (!month) return { ...boundYears(bound.meaning, year), month: null, first, length };
    const isInMonth = bound.meaning === 'in' || bound.meaning === 'between';
    return {
      ...boundYears(withYearOfMonth(bound.meaning), year),
      month: isInMonth ? month.month : null,
      first,
      length,
    };
  };

  const found: ReadYears[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isFree(at)) continue;
    const read = decadeAt(at) ?? yearAt(at);
    if (!read) continue;
    found.push(read);
    at = read.first + read.length - 1;
  }
  return found;

  /**
   * "1953 to 1961", "1953–1961": where a second year follows that is no earlier. "1953 and 1961" are two
   * years, unless "between" or "from" comes before them.
   */
  function spanFrom(at: number, year: number, bound: Bound) {
    const between = phrase(BETWEEN_YEARS, at + 1);
    if (between?.meaning === 'and' && bound !== 'between' && bound !== 'from') return null;
    const next = at + 1 + (between?.length ?? 0);
    const last = words[next];
    const to = last && isFree(next) ? yearOf(last) : null;
    if (!last || to === null || to < year) return null;
    const isDash = /^\s*[-\u2010-\u2015]\s*$/u.test(question.slice(words[at]!.end, last.start));
    return between || isDash ? { to, length: next - at + 1 } : null;
  }
}

/** A filter has whole years: what comes after June 2018 may be of 2018, and so may what comes before it. */
function withYearOfMonth(bound: Bound): Bound {
  if (bound === 'after') return 'from';
  return bound === 'before' ? 'to' : bound;
}

/** @param last of the years that are named, where they are more than one. */
function boundYears(
  bound: Bound,
  first: number,
  last = first,
): { from: number | null; to: number | null } {
  switch (bound) {
    case 'in':
    case 'between':
      return { from: first, to: last };
    case 'from':
      return { from: first, to: null };
    case 'after':
      return { from: last + 1, to: null };
    case 'to':
      return { from: null, to: last };
    case 'before':
      return { from: null, to: first - 1 };
  }
}

/** "27 February", "February 27", "ngày 27 tháng 2": what stands before a year and names a month of it. */
function monthBefore(
  words: readonly QuestionWord[],
  at: number,
  isFree: (index: number) => boolean,
): { month: number; length: number } | null {
  const word = (back: number) => (isFree(at - back) ? words[at - back]!.folded : '');
  const isDay = (back: number) => /^(0?[1-9]|[12]\d|3[01])$/.test(word(back));
  const monthNamed = (back: number) =>
    1 +
    MONTHS.findIndex(
      (name) => name === word(back) || (name.slice(0, 3) === word(back) && name !== 'may'),
    );
  if (monthNamed(1) > 0) return { month: monthNamed(1), length: isDay(2) ? 2 : 1 };
  if (isDay(1) && monthNamed(2) > 0) return { month: monthNamed(2), length: 2 };
  if (word(2) === 'thang' && /^(0?[1-9]|1[0-2])$/.test(word(1))) {
    return { month: Number(word(1)), length: isDay(3) && word(4) === 'ngay' ? 4 : 2 };
  }
  return null;
}
