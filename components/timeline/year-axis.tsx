import { fractionOfYear, yearTicks, type YearScale } from '@/lib/time/year-scale';

/** A year's figures and the space after them, in pixels. */
const LABEL_SPACING = 38;

interface YearAxisProps {
  readonly scale: YearScale;
  readonly width: number;
}

/** Years under the bars; where the scale changes, the axis is broken. */
export function YearAxis({ scale, width }: YearAxisProps) {
  return (
    <div
      aria-hidden
      className="pointer-events-none relative h-5 border-t border-rule text-[0.6875rem] leading-4 text-ink-soft tabular-nums"
    >
      {yearTicks(scale, width, LABEL_SPACING).map(({ year, fraction }) => (
        <span
          key={year}
          className="absolute top-0 flex -translate-x-1/2 flex-col items-center"
          style={{ left: `${fraction * 100}%` }}
        >
          <span className="h-1 border-l border-control" />
          {year}
        </span>
      ))}
      {scale.breakYear !== null && (
        <svg
          width="10"
          height="10"
          viewBox="0 0 10 10"
          className="absolute -top-1.5 -translate-x-1/2"
          style={{ left: `${fractionOfYear(scale, scale.breakYear) * 100}%` }}
        >
          <path d="M1 0h8v10h-8z" className="fill-panel" />
          <path d="M2 10L4 0M6 10L8 0" fill="none" className="stroke-control" />
        </svg>
      )}
    </div>
  );
}
