import { useTranslations } from 'next-intl';
import { PERIOD_PRESETS } from '@/lib/timeline/period-presets';
import { isSameYears, type Years } from '@/lib/time/year-range';

interface PeriodPresetsProps {
  readonly years: Years;
  readonly onChoose: (years: Years) => void;
  /** With their names as tooltips, where something else stands beside them. */
  readonly yearsAlone?: boolean;
  readonly className?: string;
}

/** Periods with a name, each chosen by one press. */
export function PeriodPresets({
  years,
  onChoose,
  yearsAlone = false,
  className = '',
}: PeriodPresetsProps) {
  const t = useTranslations('playback.presets');
  const named = PERIOD_PRESETS.map(({ id, from, to }) => {
    const written = { from: String(from), short: String(to).slice(-2) };
    const name = t('named', { ...written, name: t(`names.${id}`) });
    return { id, from, to, short: t('years', written), name };
  });
  return (
    <div
      role="group"
      aria-label={t('label')}
      className={`flex min-w-0 gap-1.5 max-md:flex-col ${className}`}
    >
      {named.map(({ id, from, to, short, name }) => (
        <button
          key={id}
          type="button"
          aria-label={name}
          data-tooltip={yearsAlone ? name : undefined}
          aria-pressed={isSameYears(years, { from, to })}
          onClick={() => onChoose({ from, to })}
          className="h-6 min-w-0 truncate rounded-sm border border-control px-2 text-xs text-ink-soft hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper max-md:h-11 max-md:px-3 max-md:text-left max-md:text-sm"
        >
          {yearsAlone ? short : name}
        </button>
      ))}
    </div>
  );
}
