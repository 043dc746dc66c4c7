import { Snowflake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';
import { useYearsText } from './use-years-text';

interface ScreenYearsProps {
  readonly years: Years;
  /** Years have no say over what is shown: undated events alone. */
  readonly isUndated?: boolean;
  readonly count: number;
  readonly isFrozen: boolean;
}

/** The years on the map, to be read from the last row. */
export function ScreenYears({ years, isUndated = false, count, isFrozen }: ScreenYearsProps) {
  const t = useTranslations('lecture');
  const textOf = useYearsText();
  return (
    <div className="shrink-0">
      <p
        data-years
        className="flex items-center gap-[0.3em] font-serif text-[clamp(1.5rem,5.5vmin,5rem)] leading-none font-semibold whitespace-nowrap tabular-nums"
      >
        {isUndated ? t('undated') : textOf(years)}
        {isFrozen && <Snowflake aria-label={t('frozen')} className="size-[0.6em] text-accent" />}
      </p>
      <p className="mt-[0.15em] text-[clamp(0.875rem,2.3vmin,1.75rem)] leading-snug text-ink-soft tabular-nums">
        {t('events', { count })}
      </p>
    </div>
  );
}
