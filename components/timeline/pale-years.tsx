import type { YearRange } from '@/lib/time/year-range';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';

const percent = (fraction: number) => `${fraction * 100}%`;

interface PaleYearsProps {
  readonly scale: YearScale;
  /** What is shown; none when only undated events are. */
  readonly periods: readonly YearRange[];
  readonly glides: boolean;
}

/** Pales what is in none of the periods, bars and marks alike. */
export function PaleYears({ scale, periods, glides }: PaleYearsProps) {
  const ordered = periods.toSorted((one, other) => one.from - other.from);
  const gaps: { readonly left: number; readonly right: number }[] = [];
  let reached = 0;
  for (const { from, to } of ordered) {
    gaps.push({ left: reached, right: Math.max(fractionOfYear(scale, from), reached) });
    reached = Math.max(reached, fractionOfYear(scale, to + 1));
  }
  gaps.push({ left: reached, right: 1 });
  const glide = glides ? 'transition-[left,right] duration-300 ease-out' : '';
  return gaps.map(({ left, right }, index) => (
    <div
      key={index}
      className={`pointer-events-none absolute inset-y-0 bg-panel/75 ${glide}`}
      style={{ left: percent(left), right: percent(1 - right) }}
    />
  ));
}
