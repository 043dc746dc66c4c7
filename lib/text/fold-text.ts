/**
 * A text as it is searched: without case, marks and apostrophes, Cyrillic in Latin letters. Scripts
 * whose marks make other letters (Hangul, kana) and Han stay whole.
 */
export interface FoldedText {
  readonly text: string;
  /** Where each UTF-16 unit of `text` comes from: `[start, end)` in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// Conjoining and half-width letters make one syllable together, so they are folded together.
const HANGUL_LETTERS =
  '\\u1100-\\u11ff\\u3130-\\u318f\\ua960-\\ua97f\\ud7b0-\\ud7ff\\uffa0-\\uffdc';
// What folds to nothing on its own: between two Hangul letters it must not keep them apart.
const DROPPED =
  "\\p{M}\\p{Cf}'`\\u02b9\\u02bc\\u0374ЪЬъь\\u1fef‘’\\u2032-\\u2034\\u2057\\ua69c\\ua69d\\uff07\\uff40\\uff9e\\uff9f\\u{1e065}";
const CLUSTER = new RegExp(
  `[가-힣](?![${HANGUL_LETTERS}${DROPPED}])|\\p{sc=Hangul}[\\p{sc=Hangul}${DROPPED}]*|[^\\p{M}\\p{Cf}][\\p{M}\\p{Cf}]*|[\\p{M}\\p{Cf}]+`,
  'gsu',
);
const HANGUL = /^\p{sc=Hangul}/u;
const DROPPED_LETTERS = new RegExp(`[${DROPPED}]`, 'gu');
const WHOLE_SCRIPT = /^[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const MARKS = /[\p{M}\p{Cf}]/gu;
const REPLACED = /[^\p{ASCII}]|['`]/gu;

// Letters that do not decompose. Cyrillic as Mongolian and Russian names are written in English;
// е, и with marks (ё, й) have lost them by then, as they often have in what people type.
// prettier-ignore
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "'": '', '`': '', '‘': '', '’': '', 'ʼ': '', 'ʹ': '', '′': '',
  đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a',
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'j', з: 'z', и: 'i',
  і: 'i', ј: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', ө: 'u', п: 'p', р: 'r', с: 's',
  т: 't', у: 'u', ү: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '',
  ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const folded = foldCluster(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      // A cluster that stays as long as it was (a run of Hangul) keeps its places one by one.
      const single = folded.length === cluster.length;
      starts.push(single ? index + unit : index);
      ends.push(single ? index + unit + 1 : index + cluster.length);
    }
  }
  return { text, starts, ends };
}

/** What single units fold to; at most as many as there are, whatever is asked. */
const foldedUnits = new Map<string, string>();

function foldCluster(cluster: string): string {
  if (cluster.length > 1) return foldLetters(cluster);
  const known = foldedUnits.get(cluster);
  if (known !== undefined) return known;
  const folded = foldLetters(cluster);
  foldedUnits.set(cluster, folded);
  return folded;
}

function foldLetters(letters: string): string {
  if (WHOLE_SCRIPT.test(letters)) return wholeLetters(letters);
  return withoutMarks(withoutMarks(letters).toLowerCase()).replace(
    REPLACED,
    (letter) => REPLACEMENTS[letter] ?? letter,
  );
}

const withoutMarks = (text: string) => text.normalize('NFKD').replace(MARKS, '');

// Once more at the end: letters that a mark kept apart come together when it is gone.
const wholeLetters = (text: string) =>
  text
    .replace(HANGUL.test(text) ? DROPPED_LETTERS : /\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(MARKS, '')
    .normalize('NFC');
