import type { _Translator as Translator, Messages } from 'next-intl';
import { FEWEST_EVENTS, type DyadHistory } from '@/lib/charts/dyad-histories';
import type { NameOf } from '@/lib/filters/subject-names';

type RelationsTranslator = Translator<Messages, 'charts.relations'>;

/** "1948–2025". */
export function historyYears({ years }: DyadHistory, t: RelationsTranslator): string {
  if (years === null) return t('undatedOnly');
  const { first, last } = years;
  return first === last ? String(first) : t('years', { from: String(first), to: String(last) });
}

/** How many events two states share, and how many of them have no date. */
export function historyCount({ total, undated }: DyadHistory, t: RelationsTranslator): string {
  const undatedCount = undated > 0 ? ` · ${t('undatedCount', { count: undated })}` : '';
  return `${t('count', { count: total })}${undatedCount}`;
}

/** What the histories show, in a sentence about the two states that share most. */
export function historiesSentence(
  histories: readonly DyadHistory[],
  { nameOf, ceiling }: { readonly nameOf: NameOf; readonly ceiling: number },
  t: RelationsTranslator,
): string {
  const [first] = histories;
  if (!first) return t('none', { count: FEWEST_EVENTS });
  return t('sentence', {
    pairs: histories.length,
    one: nameOf('actors', first.dyad[0]),
    other: nameOf('actors', first.dyad[1]),
    count: first.total,
    years: historyYears(first, t),
    highest: ceiling,
  });
}
