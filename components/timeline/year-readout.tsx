import { useTranslations } from 'next-intl';
import type { YearRange } from '@/lib/time/year-range';

interface YearReadoutProps {
  /** The year that playing has reached, or the only one shown. */
  readonly year: number | null;
  readonly range: YearRange;
  readonly count: number;
  readonly className: string;
}

/** The years in figures that are read across a room; as high for a range as for one year. */
export function YearReadout({ year, range, count, className }: YearReadoutProps) {
  const t = useTranslations('timeline');
  return (
    <div aria-hidden className={className}>
      <p className="flex h-10 items-center font-serif leading-none tabular-nums">
        {year === null ? (
          <span className="text-xl">
            {t('range', { from: String(range.from), to: String(range.to) })}
          </span>
        ) : (
          <span className="text-4xl font-semibold">{year}</span>
        )}
      </p>
      <p className="text-xs leading-4 text-ink-soft tabular-nums">{t('count', { count })}</p>
    </div>
  );
}
