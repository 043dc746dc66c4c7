import type { EventEntry } from '@/lib/model/event-schema';
import type { LocalisedText } from '@/lib/text/text-schema';
import type { ReadEntry } from './read-entries';
import { problemAt, type RecordProblem } from './record-problem';

const QUOTED = /“[^”]*”|‘[^’]*’/gu;

/** Days that are counted from a day which only the writer of the source knew. */
const RELATIVE: Readonly<Record<keyof LocalisedText, RegExp>> = {
  en: /\b(?:yesterday|tomorrow|currently|nowadays|recently|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter))\b/iu,
  // “Two weeks before” is counted from what follows.
  vi: /hôm (?:qua|nay)|ngày mai|(?:năm|tháng|tuần) nay|năm ngoái|hiện nay|hiện tại|gần đây|mới đây|vừa qua|(?<!(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều|những|các) )(?:tuần|tháng|năm) (?:trước|sau)(?! khi)/iu,
};

/** What the fields of an entry are called is nothing that its readers know. */
const TO_THE_EDITOR: Readonly<Record<keyof LocalisedText, RegExp>> = {
  en: /\blegs?\b|\bno venue (?:is )?given\b|\b(?:this|the) entry\b|\bdateNote\b|\bnotBefore\b/iu,
  vi: /\bchặng nối\b|mục từ này|không ghi (?:venue|leg)/iu,
};

const BOTH_KOREAS =
  /\b(?:two|both) Koreas\b|\bbetween the Koreas\b|inter-Korean|Korean peninsula/iu;
const BOTH_KOREAS_IN_VIETNAMESE = /hai miền|liên Triều|bán đảo|Nam - Bắc/iu;
const KOREA_TAKEN_FOR_THE_DPRK = /(?:hai|hai nước|Nam|Bắc) Triều Tiên|(?:Nam|Bắc) Hàn/u;

/**
 * Wordings that mean nothing, or something else, to who reads them here: “last month” without its
 * article, notes among editors, and “Triều Tiên”, which is the DPRK, for both Koreas.
 */
export function checkWording(events: readonly ReadEntry<EventEntry>[]): RecordProblem[] {
  return events.flatMap((entry) => {
    const { title, summary, note, dateNote } = entry.value;
    const texts = { title, summary, note, dateNote };
    return Object.entries(texts).flatMap(([field, text]) => {
      if (text === undefined) return [];
      const own: LocalisedText = { en: withoutQuotations(text.en), vi: withoutQuotations(text.vi) };
      const dated = field === 'title' || field === 'summary';
      return [
        ...(dated
          ? wordProblems(entry, field, own, RELATIVE, 'say which day or year is meant')
          : []),
        ...wordProblems(entry, field, own, TO_THE_EDITOR, 'a note to editors is not for readers'),
        ...koreaProblems(entry, field, own),
      ];
    });
  });
}

function wordProblems(
  entry: ReadEntry<EventEntry>,
  field: string,
  text: LocalisedText,
  words: Readonly<Record<keyof LocalisedText, RegExp>>,
  why: string,
): RecordProblem[] {
  return (['en', 'vi'] as const).flatMap((language) => {
    const found = words[language].exec(text[language])?.[0];
    return found === undefined
      ? []
      : [problemAt(entry, `${field}.${language}`, `"${found}": ${why}`)];
  });
}

function koreaProblems(
  entry: ReadEntry<EventEntry>,
  field: string,
  { en, vi }: LocalisedText,
): RecordProblem[] {
  const found = KOREA_TAKEN_FOR_THE_DPRK.exec(vi)?.[0];
  const message =
    found === undefined
      ? 'both Koreas are “hai miền Triều Tiên” or “bán đảo Triều Tiên”, as the English has it'
      : `"${found}": the DPRK is “Triều Tiên”, the ROK “Hàn Quốc”, both are “hai miền Triều Tiên”`;
  const isOneForBoth = BOTH_KOREAS.test(en) && !BOTH_KOREAS_IN_VIETNAMESE.test(vi);
  if (found === undefined && !isOneForBoth) return [];
  return [problemAt(entry, `${field}.vi`, message)];
}

const withoutQuotations = (text: string) => text.replaceAll(QUOTED, '…');
