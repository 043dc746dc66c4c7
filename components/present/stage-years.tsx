import { Snowflake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';

interface StageYearsProps {
  readonly years: Years;
  readonly count: number;
  readonly isFrozen: boolean;
}

/** Years in few words: a period, one year, or all of them. */
export function useYearsText(): (years: Years) => string {
  const t = useTranslations('lecture');
  // Years are names, not quantities: no grouping.
  return ({ from, to }) => {
    if (from !== null && to !== null) {
      return from === to ? String(from) : t('years', { from: String(from), to: String(to) });
    }
    if (from !== null) return t('yearsFrom', { from: String(from) });
    return to === null ? t('allYears') : t('yearsTo', { to: String(to) });
  };
}

/** The years on the map, to be read from the last row. */
export function StageYears({ years, count, isFrozen }: StageYearsProps) {
  const t = useTranslations('lecture');
  const text = useYearsText()(years);
  return (
    <div className="pointer-events-none absolute bottom-[2vmin] left-[2vmin] rounded-sm bg-panel/90 px-[2vmin] py-[1vmin]">
      <p className="flex items-center gap-[0.3em] font-serif text-[clamp(1.5rem,6vmin,5rem)] leading-none font-semibold tabular-nums">
        {text}
        {isFrozen && <Snowflake aria-label={t('frozen')} className="size-[0.6em] text-accent" />}
      </p>
      <p className="mt-[0.2em] text-[clamp(0.875rem,2.3vmin,1.75rem)] leading-snug text-ink-soft tabular-nums">
        {t('events', { count })}
      </p>
    </div>
  );
}
