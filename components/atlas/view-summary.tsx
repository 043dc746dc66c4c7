import { useFormatter, useTranslations } from 'next-intl';
import { useRestrictionWords, wordsInALine } from '@/components/event/use-restriction-words';
import { useSideNames } from '@/components/event/use-side-names';
import { restrictionsOf } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { Compared } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import { useDebounced } from '@/components/hooks/use-debounced';

/** Longer than a step of scrubbing, which would chatter. */
const PAUSE_MS = 1200;

interface ViewSummaryProps {
  /** What the filters let through, of both sides where two are compared. */
  readonly listed: VisibleEvents;
  /** Events that only may fall in the years, of the same sides. */
  readonly mayFall: number;
  readonly view: View;
  readonly names: SubjectNames;
  /** While playing tells what it comes to, this says nothing. */
  readonly isQuiet: () => boolean;
}

/** One sentence on what is shown, spoken after each change of it. */
export function ViewSummary({ listed, mayFall, view, names, isQuiet }: ViewSummaryProps) {
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
  const parts = [
    ...(hasYears ? [] : [t('allYears')]),
    ...restrictions.map((restriction) => wordsInALine(wordsOf(restriction))),
    ...(mayFall > 0 && view.maybe === 'out' ? [mayFallWords] : []),
    ...(picture === 'map' ? [] : [filters(`spoken.${picture}`)]),
    ...(compare ? [besideWords(compare)] : []),
  ];
  const sentence = t('viewSummary', {
    count: listed.ids.size,
    what: format.list(parts, { type: 'unit' }),
  });
  return (
    <p role="status" className="sr-only">
      {useDebounced(sentence, PAUSE_MS, '', isQuiet)}
    </p>
  );
}
