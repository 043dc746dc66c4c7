import { useFormatter, useTranslations } from 'next-intl';
import { useRestrictionWords, wordsInALine } from '@/components/event/use-restriction-words';
import { useSideNames } from '@/components/event/use-side-names';
import { restrictionsOf, type Restriction } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { Compared } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import { useSpokenSummary } from './use-spoken-summary';

interface ViewSummaryProps {
  /** What the filters let through, of both sides where two are compared. */
  readonly listed: VisibleEvents;
  /** Events that only may fall in the years, of the same sides. */
  readonly mayFall: number;
  readonly view: View;
  readonly names: SubjectNames;
  /** While playing tells what it comes to, this speaks of other filters than the years alone. */
  readonly playing: boolean;
}

/** One sentence on what is shown, spoken after each change of it. */
export function ViewSummary({ listed, mayFall, view, names, playing }: ViewSummaryProps) {
  const t = useTranslations('atlas');
  const filters = useTranslations('filters');
  const format = useFormatter();
  const sides = useTranslations('sides');
  const sideNames = useSideNames(names);
  const wordsOf = useRestrictionWords(names);
  const { picture } = view;
  const compare = comparedOf(view);
  const restrictions = restrictionsOf(view);
  const mayFallWords = filters('mayFall', {
    count: mayFall,
    years: view.from === view.to ? 'one' : 'other',
  });
  const besideWords = (compared: Compared) =>
    compared.kind === 'period'
      ? filters('spoken.compare', { from: String(compared.from), to: String(compared.to) })
      : sides('beside', { name: sideNames(view, compared)?.[1] ?? compared.id });
  const hasYears = restrictions.some(({ facet }) => facet === 'years' || facet === 'dates');
  const lineOf = (restriction: Restriction) => wordsInALine(wordsOf(restriction));
  const pictureParts = [
    ...(picture === 'map' ? [] : [filters(`spoken.${picture}`)]),
    ...(compare ? [besideWords(compare)] : []),
  ];
  const parts = [
    ...(hasYears ? [] : [t('allYears')]),
    ...restrictions.map(lineOf),
    ...(mayFall > 0 && view.maybe === 'out' ? [mayFallWords] : []),
    ...pictureParts,
  ];
  const apartFromYears = [
    ...restrictions.filter(({ facet }) => facet !== 'years' && facet !== 'dates').map(lineOf),
    ...pictureParts,
    view.said,
    view.ongoing,
  ];
  const sentence = t('viewSummary', {
    count: listed.ids.size,
    what: format.list(parts, { type: 'unit' }),
  });
  return (
    <p role="status" className="sr-only">
      {useSpokenSummary(sentence, apartFromYears.join('; '), playing)}
    </p>
  );
}
