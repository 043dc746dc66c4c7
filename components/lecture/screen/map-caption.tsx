import { Snowflake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { LINE_STATES } from '@/components/event/railway-style';
import { useYearsWords, type ViewTime } from '@/components/event/use-years-words';
import { SignSample } from '@/components/static-map/sign-sample';
import type { LineState } from '@/lib/flows/segment-state';
import { FAMILIES, STATUSES, type Family, type Status } from '@/lib/model/vocabulary';

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

interface ScreenLegendProps {
  readonly families: ReadonlySet<Family>;
  readonly statuses: ReadonlySet<Status>;
  readonly lineStates: ReadonlySet<LineState>;
}

/** Which line means what, for the families, statuses and railways that the map shows now. */
export function ScreenLegend({ families, statuses, lineStates }: ScreenLegendProps) {
  const sign = useTranslations('map.key.sign');
  const t = useTranslations('vocabulary');
  const shown = FAMILIES.filter((family) => families.has(family));
  return (
    <ul className="flex flex-wrap items-center gap-x-[2.4vmin] gap-y-[0.4vmin] text-[clamp(0.875rem,2.25vmin,1.75rem)] leading-tight">
      {shown.map((family) => (
        <li key={family} className="flex items-center gap-[0.9vmin] whitespace-nowrap">
          <FamilySwatch family={family} width={44} className="h-[0.7em] w-[2.6em] shrink-0" />
          {t(`family.${family}`)}
        </li>
      ))}
      {STATUSES.filter((status) => status !== 'occurred' && statuses.has(status)).map((status) => (
        <li key={status} className="flex items-center gap-[0.9vmin] whitespace-nowrap">
          <FamilySwatch
            family="visit"
            outcome={status}
            colour="var(--ink-soft)"
            width={44}
            className="h-[0.7em] w-[2.6em] shrink-0"
          />
          {t(`status.${status}`)}
        </li>
      ))}
      {LINE_STATES.filter((state) => lineStates.has(state)).map((state) => (
        <li key={state} className="flex items-center gap-[0.9vmin]">
          <SignSample sign={`railway-${state}`} />
          {sign(`railway-${state}`)}
        </li>
      ))}
    </ul>
  );
}
