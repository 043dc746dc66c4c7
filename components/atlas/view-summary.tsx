import { useFormatter, useTranslations } from 'next-intl';
import { useViewWords } from '@/components/event/use-view-words';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { View } from '@/lib/view/view';
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
  const words = useViewWords(names)(view);
  const mayFallWords = filters('mayFall', {
    count: mayFall,
    years: view.from === view.to ? 'one' : 'other',
  });
  const parts = [
    ...(words.when.length > 0 ? words.when : [t('allYears')]),
    ...words.filters,
    ...(mayFall > 0 && view.maybe === 'out' ? [mayFallWords] : []),
    ...words.picture,
  ];
  const apartFromYears = [...words.filters, ...words.picture, view.said, view.ongoing];
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
