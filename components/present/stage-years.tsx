import { Snowflake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Years } from '@/lib/time/year-range';

interface StageYearsProps {
  readonly years: Years;
  readonly count: number;
  readonly isFrozen: boolean;
}

/** The years on the map, to be read from the last row. */
export function StageYears({ years: { from, to }, count, isFrozen }: StageYearsProps) {
  const t = useTranslations('lecture');
  // Years are names, not quantities: no grouping.
  const text =
    from === null
      ? to === null
        ? t('allYears')
        : t('yearsTo', { to: String(to) })
      : to === null
        ? t('yearsFrom', { from: String(from) })
        : from === to
          ? String(from)
          : t('years', { from: String(from), to: String(to) });
  return (
    <div className="pointer-events-none absolute bottom-[2vmin] left-[2vmin] rounded-sm bg-panel/90 px-[2vmin] py-[1vmin]">
      <p className="flex items-center gap-[0.3em] font-serif text-[clamp(1.5rem,6vmin,5rem)] leading-none font-semibold tabular-nums">
        {text}
        {isFrozen && <Snowflake aria-label={t('frozen')} className="size-[0.6em] text-accent" />}
      </p>
      <p className="text-[clamp(0.875rem,2vmin,1.6rem)] leading-snug text-ink-soft tabular-nums">
        {t('events', { count })}
      </p>
    </div>
  );
}
