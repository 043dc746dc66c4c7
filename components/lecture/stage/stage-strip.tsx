import { useElementWidth } from '@/components/hooks/use-element-size';
import { barCeiling, sum } from '@/components/timeline/bar-ceiling';
import { Histogram } from '@/components/timeline/histogram';
import { PaleYears } from '@/components/timeline/pale-years';
import { RangeBrushes } from '@/components/timeline/range-brushes';
import { useBrush, type Period } from '@/components/timeline/use-brush';
import type { YearBar } from '@/lib/flows/year-bars';
import type { YearScale } from '@/lib/time/year-scale';

interface StageStripProps {
  readonly bars: readonly YearBar[];
  readonly scale: YearScale;
  /** One, or two that are compared. */
  readonly periods: readonly Period[];
  /** False while only undated events are shown. */
  readonly showsYears: boolean;
  readonly glides: boolean;
}

const USUAL_WIDTH = 1600;

/** The years of the record in a slim strip, with the handles of the atlas's timeline. */
export function StageStrip({ bars, scale, periods, showsYears, glides }: StageStripProps) {
  const [axis, width] = useElementWidth(USUAL_WIDTH);
  const brush = useBrush({ axis, scale, periods, onHover: () => undefined });
  const ceiling = barCeiling(
    Math.max(...bars.map(({ counts, shares }) => sum(counts) + sum(shares)), 1),
  );
  return (
    <div
      {...brush}
      className="flex h-[max(3rem,7vmin)] cursor-crosshair touch-none items-stretch py-[0.6vmin] text-[clamp(0.75rem,1.9vmin,1.5rem)] text-ink-soft tabular-nums select-none"
    >
      <span aria-hidden className="w-[4em] self-end leading-none">
        {scale.first}
      </span>
      <div ref={axis} className="relative min-w-0 grow border-b border-control">
        <Histogram bars={bars} scale={scale} width={width} ceiling={ceiling} />
        <PaleYears
          scale={scale}
          periods={showsYears ? periods.map(({ range }) => range) : []}
          glides={glides}
        />
        <RangeBrushes periods={periods} scale={scale} glides={glides} />
      </div>
      <span aria-hidden className="w-[4em] self-end text-right leading-none">
        {scale.last}
      </span>
    </div>
  );
}
