import { useTranslations } from 'next-intl';
import type { FlowFilter } from '@/lib/flows/flow-selectors';

interface ViewSummaryProps {
  /** Events that the filters let through. */
  readonly count: number;
  readonly filter: FlowFilter;
}

/** One sentence on what is shown, spoken after each change of it. */
export function ViewSummary({ count, filter: { from, to } }: ViewSummaryProps) {
  const t = useTranslations('atlas');
  // Years are names, not quantities: no grouping.
  const first = String(from);
  const last = String(to);
  const years =
    from === null
      ? to === null
        ? t('allYears')
        : t('yearsTo', { to: last })
      : to === null
        ? t('yearsFrom', { from: first })
        : t('yearsFromTo', { from: first, to: last });
  return (
    <p role="status" className="sr-only">
      {t('viewSummary', { count, years })}
    </p>
  );
}
