import { useTranslations } from 'next-intl';
import { familyColour } from '@/components/event/family-style';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { figureSpan } from '@/lib/charts/figure-span';
import type { EventAmount } from '@/lib/model/event-amount';
import { yearTicks, type YearScale } from '@/lib/time/year-scale';

interface GrowthLaneProps {
  /** Per cent. */
  readonly value: number;
  /** The largest change of all, up or down: the two halves are one scale. */
  readonly largest: number;
  readonly words: string;
}

/** Half a lane for less, half for more; the bar begins at no change. */
export function GrowthLane({ value, largest, words }: GrowthLaneProps) {
  const share = (Math.abs(value) / largest) * 50;
  const falls = value < 0;
  return (
    <span aria-hidden className="flex h-6 items-center gap-3">
      <span className="relative h-full grow">
        <span className="absolute inset-y-0 left-1/2 border-l border-control" />
        <span
          className="absolute inset-y-1 border forced-color-adjust-none"
          style={{
            left: `${falls ? 50 - share : 50}%`,
            width: `${share}%`,
            borderColor: familyColour('trade'),
            backgroundColor: falls ? undefined : familyColour('trade'),
          }}
        />
      </span>
      <span className="w-20 shrink-0 text-sm font-semibold tabular-nums">{words}</span>
    </span>
  );
}

const TICK_SPACING = 44;

/** Years over the lanes, where the lanes are. */
export function LaneAxis({ scale }: { scale: YearScale }) {
  const [axis, width] = useElementWidth();
  return (
    <div
      aria-hidden
      className="sticky top-0 z-10 grid print:static gap-x-4 border-b border-control bg-panel md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]"
    >
      <div className="flex gap-3 md:col-start-2">
        <div ref={axis} className="relative h-6 grow text-[0.6875rem] leading-6 text-ink-soft">
          {yearTicks(scale, width, TICK_SPACING).map(({ year, fraction }) => (
            <span
              key={year}
              className="absolute -translate-x-1/2 tabular-nums"
              style={{ left: `${fraction * 100}%` }}
            >
              {year}
            </span>
          ))}
        </div>
        <div className="w-20 shrink-0" />
      </div>
    </div>
  );
}

interface UnknownLaneProps {
  readonly figure: EventAmount;
  readonly scale: YearScale;
}

/** A day would be too thin to be seen. */
const NARROWEST = 8;

/** When something was that nobody quantified: hollow and hatched, where a sum would be solid. */
export function UnknownLane({ figure, scale }: UnknownLaneProps) {
  const t = useTranslations('charts.trade');
  const span = figureSpan(figure, scale);
  const colour = familyColour('trade');
  const hatch = `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 6px)`;
  return (
    <span aria-hidden className="flex h-6 items-center gap-3">
      <span className="relative h-full grow border-x border-rule">
        {span && (
          <span
            className="absolute inset-y-1 rounded-xs border border-dashed forced-color-adjust-none"
            style={{
              left: `min(${span.start * 100}%, 100% - ${NARROWEST}px)`,
              width: `max(${(span.end - span.start) * 100}%, ${NARROWEST}px)`,
              borderColor: colour,
              backgroundImage: hatch,
            }}
          />
        )}
      </span>
      <span className="w-20 shrink-0 text-xs text-ink-soft">{!span && t('undated')}</span>
    </span>
  );
}
