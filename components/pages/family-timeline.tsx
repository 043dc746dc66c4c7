import { useTranslations } from 'next-intl';
import { familyColour } from '@/components/event/family-style';
import { FamilyIcon } from '@/components/event/family-icon';
import type { EventSummary } from '@/lib/model/event-summary';
import { FAMILIES } from '@/lib/model/vocabulary';
import { headingYear } from '@/lib/time/date-words';

const ROW_HEIGHT = 26;
const [LEAST_RADIUS, MOST_RADIUS] = [3.5, 11];
/** Kept at both ends, so that the outermost dots are whole. */
const MARGIN_PERCENT = 3;
const TICKS = 4;

/** A row a family, a dot a year, as large as its events are many. Dots for what came about are filled. */
export function FamilyTimeline({ events }: { events: readonly EventSummary[] }) {
  const t = useTranslations('pages');
  const words = useTranslations('vocabulary.family');
  const dated = events.flatMap((event) => {
    const year = headingYear(event);
    return year === null ? [] : [{ ...event, year }];
  });
  if (dated.length === 0) return null;
  const years = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const left = (year: number) =>
    MARGIN_PERCENT + ((100 - 2 * MARGIN_PERCENT) * (year - first)) / Math.max(1, last - first);
  const rows = FAMILIES.map((family) => {
    const ofFamily = dated.filter((event) => event.family === family);
    const counts = new Map<number, { all: number; occurred: boolean }>();
    for (const { year, status } of ofFamily) {
      const known = counts.get(year);
      counts.set(year, {
        all: (known?.all ?? 0) + 1,
        occurred: status === 'occurred' || (known?.occurred ?? false),
      });
    }
    return { family, count: ofFamily.length, counts: [...counts] };
  }).filter(({ count }) => count > 0);
  const most = Math.max(...rows.flatMap(({ counts }) => counts.map(([, { all }]) => all)));
  const alternative = rows
    .map(({ family, count }) => `${words(family)}: ${t('eventCount', { count })}`)
    .join('; ');
  return (
    <div
      role="img"
      aria-label={`${t('dyad.timeline', { from: String(first), to: String(last) })} ${alternative}`}
      className="flex flex-col"
    >
      {rows.map(({ family, counts }) => (
        <div
          key={family}
          className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-x-2 text-xs sm:grid-cols-[9rem_minmax(0,1fr)]"
        >
          <span className="flex items-center gap-1.5">
            <FamilyIcon family={family} size={14} className="shrink-0" />
            {words(family)}
          </span>
          <svg width="100%" height={ROW_HEIGHT} className="overflow-visible">
            <line
              x1="0"
              x2="100%"
              y1={ROW_HEIGHT / 2}
              y2={ROW_HEIGHT / 2}
              className="stroke-rule"
            />
            {counts.map(([year, { all, occurred }]) => (
              <circle
                key={year}
                cx={`${left(year).toFixed(2)}%`}
                cy={ROW_HEIGHT / 2}
                r={(
                  LEAST_RADIUS +
                  (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt((all - 1) / most)
                ).toFixed(1)}
                fill={occurred ? familyColour(family) : 'var(--paper)'}
                stroke={familyColour(family)}
                strokeWidth={1.5}
                fillOpacity={occurred ? 0.85 : 1}
              />
            ))}
          </svg>
        </div>
      ))}
      <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <span />
        <svg width="100%" height="18" className="overflow-visible">
          {ticks(first, last).map((year) => (
            <text
              key={year}
              x={`${left(year).toFixed(2)}%`}
              y="14"
              textAnchor="middle"
              fontSize="11"
              className="fill-ink-soft tabular-nums"
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Both ends and a few round years between them, none so near another that they touch. */
function ticks(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / TICKS / 5) * 5);
  const between = Array.from({ length: TICKS + 1 }, (_, index) => {
    const round = Math.ceil(first / step) * step + index * step;
    return round;
  }).filter((year) => year - first > step / 2 && last - year > step / 2);
  return [...new Set([first, ...between, last])];
}
