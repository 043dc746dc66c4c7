import type { Locale } from '@/lib/i18n/routing';
import {
  markText,
  type LanguageText,
  type MarkedText,
  type Marking,
  type Wanted,
} from './marked-text';
import type { SearchName } from './search-documents';

/** The standard name in a language, or else the English one. */
export function shownName(
  id: string,
  names: readonly SearchName[],
  language: Locale,
): LanguageText {
  const standard = names.filter((name) => name.kind === 'standard');
  const name =
    standard.find((candidate) => candidate.language === language) ??
    standard.find((candidate) => candidate.language === 'en');
  return name ? { text: name.text, language: name.language } : { text: id, language: null };
}

/**
 * The texts, at most `most`, that answer what has not been answered yet: the one that answers most
 * first; of equals that in the letters that were typed, then the earlier one.
 */
export function answeringTexts<Text extends LanguageText>(
  texts: readonly Text[],
  wanted: Wanted,
  { query, answered, most }: { query: string; answered: ReadonlySet<string>; most: number },
): { text: Text; marked: MarkedText }[] {
  const open = new Set(wanted.terms.filter((term) => !answered.has(term)));
  const markings = texts.map((text) => ({ text, ...markText(text, wanted) }));
  const typed = query.toLowerCase();
  const chosen: { text: Text; marked: MarkedText }[] = [];
  while (open.size > 0 && chosen.length < most) {
    const gain = (marking: Marking) =>
      [...marking.answered].filter((term) => open.has(term)).length;
    const asTyped = ({ marked }: Marking) => (marked.text.toLowerCase().includes(typed) ? 1 : 0);
    const best = markings.toSorted(
      (one, other) => gain(other) - gain(one) || asTyped(other) - asTyped(one),
    )[0];
    if (!best || gain(best) === 0) break;
    chosen.push({ text: best.text, marked: best.marked });
    for (const term of best.answered) open.delete(term);
  }
  return chosen;
}
