import { Snowflake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useYearsWords, type ViewTime } from '@/components/event/use-years-words';

interface ScreenYearsProps {
  /** Of what the map is about, where two subjects are compared. */
  readonly name?: string | undefined;
  readonly time: ViewTime;
  readonly count: number;
  /** Events that only may fall in the years, and are not shown. */
  readonly mayFall: number;
  readonly isFrozen: boolean;
}

/** The years on the map, to be read from the last row. */
export function ScreenYears({ name, time, count, mayFall, isFrozen }: ScreenYearsProps) {
  const t = useTranslations('lecture');
  const words = useYearsWords()(time);
  return (
    <div className="shrink-0">
      <p
        data-years
        className={`flex items-center gap-[0.3em] font-serif text-[clamp(1.5rem,5.5vmin,5rem)] leading-none font-semibold tabular-nums ${name === undefined ? 'whitespace-nowrap' : ''}`}
      >
        {name ?? words}
        {isFrozen && <Snowflake aria-label={t('frozen')} className="size-[0.6em] text-accent" />}
      </p>
      <p className="mt-[0.15em] text-[clamp(0.875rem,2.3vmin,1.75rem)] leading-snug text-ink-soft tabular-nums">
        {name !== undefined && `${words} · `}
        {t('events', { count })}
        {mayFall > 0 && ` · ${t('mayFall', { count: mayFall })}`}
      </p>
    </div>
  );
}
