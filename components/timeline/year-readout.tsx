import { useTranslations } from 'next-intl';
import type { YearRange } from '@/lib/time/year-range';

interface YearReadoutProps {
  /** The year that playing has reached, or the only one shown. */
  readonly year: number | null;
  readonly range: YearRange;
  readonly count: number;
}

/** The years in figures that are read across a room; as high for a range as for one year. */
export function YearReadout({ year, range, count }: YearReadoutProps) {
  const t = useTranslations('timeline');
  return (
    <div aria-hidden className="max-md:hidden">
      <p className="flex h-12 items-center font-serif leading-none tabular-nums">
        {year === null ? (
          <span className="text-xl">
            {t('range', { from: String(range.from), to: String(range.to) })}
          </span>
        ) : (
          <span className="text-5xl font-semibold">{year}</span>
        )}
      </p>
      <p className="text-xs leading-4 text-ink-soft tabular-nums">{t('count', { count })}</p>
    </div>
  );
}

interface CompactReadoutProps {
  readonly year: number | null;
  readonly count: number;
  /** Undated events that the restriction of years hides. */
  readonly undated: number;
}

/** On a phone: over the early years, whose bars are low; the fields beside it say the range. */
export function CompactReadout({ year, count, undated }: CompactReadoutProps) {
  const t = useTranslations('timeline');
  return (
    <div className="pointer-events-none absolute top-0 left-7 md:hidden">
      <p className="h-4 text-[0.6875rem] leading-4 text-ink-soft">
        {undated > 0 && t('undatedShort', { count: undated })}
      </p>
      {year !== null && (
        <p aria-hidden className="flex items-baseline gap-2 bg-panel/85 pr-1 tabular-nums">
          <span className="font-serif text-4xl leading-10 font-semibold">{year}</span>
          <span className="text-xs text-ink-soft">{t('count', { count })}</span>
        </p>
      )}
    </div>
  );
}
