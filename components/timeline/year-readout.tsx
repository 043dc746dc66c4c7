import { useTranslations } from 'next-intl';
import type { YearMode } from '@/lib/timeline/playback-state';
import type { Caption } from './playback-caption';
import type { YearRange } from '@/lib/time/year-range';

/** The time that is shown, for reading from afar. */
export interface Readout {
  readonly mode: YearMode;
  /** The year that playing has reached, or the only one shown; null for a range. */
  readonly year: number | null;
  readonly range: YearRange;
  /** Whether "up to" begins later than the record does. */
  readonly beginsLate: boolean;
  /** What playing event by event has reached. */
  readonly event: { readonly date: string; readonly title: string } | null;
  readonly isUndated: boolean;
  /** Events shown. */
  readonly count: number;
  /** What playing tells of the year; null while nothing is played, and of an event. */
  readonly told: Caption | null;
}

/** The time in figures that are read across a room; as high for a range as for one year. */
export function YearReadout({ readout }: { readout: Readout }) {
  const t = useTranslations('timeline');
  const { event, isUndated, year, range, count } = readout;
  return (
    <div aria-hidden className="max-md:hidden">
      {event ? (
        <div className="flex h-12 w-full flex-col justify-center xl:w-88">
          <p className="truncate font-serif text-2xl leading-7 font-semibold tabular-nums">
            {event.date}
          </p>
          <p className="truncate text-sm leading-5">{event.title}</p>
        </div>
      ) : (
        <p className="flex h-12 items-center font-serif leading-none whitespace-nowrap tabular-nums">
          {isUndated || year === null ? (
            <span className="text-2xl">
              {isUndated
                ? t('undatedAlone')
                : t('range', { from: String(range.from), to: String(range.to) })}
            </span>
          ) : (
            <BigYear readout={readout} year={year} className="text-5xl" />
          )}
        </p>
      )}
      <p className="text-xs leading-4 text-ink-soft tabular-nums">{t('count', { count })}</p>
    </div>
  );
}

/** On a phone: over the early years, whose bars are low; the fields beside it say the range. */
export function CompactReadout({ readout }: { readout: Readout }) {
  const t = useTranslations('timeline');
  const { event, isUndated, year, count, told } = readout;
  const playback = useTranslations('playback');
  if (!event && !isUndated && year === null) return null;
  const [title] = told?.titles ?? [];
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute top-3 left-7 max-w-[70%] bg-panel/85 px-1.5 tabular-nums md:hidden"
    >
      {event ? (
        <>
          <p className="truncate font-serif text-base leading-5 font-semibold">{event.date}</p>
          <p className="truncate text-xs leading-4">{event.title}</p>
        </>
      ) : (
        <p className="flex items-baseline gap-2 font-serif">
          {isUndated || year === null ? (
            <span className="text-xl leading-10">{t('undatedAlone')}</span>
          ) : (
            <BigYear readout={readout} year={year} className="text-4xl leading-10" />
          )}
          <span className="font-sans text-xs text-ink-soft">{t('count', { count })}</span>
        </p>
      )}
      {title !== undefined && told && (
        <p data-caption className="flex gap-1.5 text-xs leading-4">
          <span className="truncate">{title}</span>
          {told.titles.length + told.more > 1 && (
            <span className="shrink-0 text-ink-soft">
              {playback('more', { count: told.titles.length + told.more - 1 })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

interface BigYearProps {
  readonly readout: Readout;
  readonly year: number;
  readonly className: string;
}

/** "2018", "up to 2018", or "2011–2018" where what grows begins there. */
function BigYear({ readout: { mode, beginsLate, range }, year, className }: BigYearProps) {
  const t = useTranslations('timeline');
  return (
    <span className="flex items-baseline gap-1.5">
      {mode === 'growing' && (
        <span className="text-sm">
          {beginsLate ? t('growingFrom', { from: String(range.from) }) : t('upTo')}
        </span>
      )}
      <span className={`${className} font-semibold`}>{year}</span>
    </span>
  );
}
