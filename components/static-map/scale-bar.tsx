import { geoDistance, type GeoProjection } from 'd3-geo';
import { EARTH_RADIUS } from '@/lib/geo/sphere';
import type { Frame } from './fitted-projection';
import type { ScreenBox } from '@/lib/geo/screen-box';

/** Share of the frame's width that the bar may take. */
const LONGEST = 0.22;
const STEPS = [5, 2, 1] as const;
const MARGIN = 10;

export interface Scale {
  readonly kilometres: number;
  /** In pixels of the picture. */
  readonly length: number;
}

/** A round distance on a flat map, as long as it is in the middle; null where the map has no scale. */
export function scaleOf(
  projection: GeoProjection,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Scale | null {
  const ends = [-1, 1].map((side) => projection.invert?.([width / 2 + side, height / 2]));
  const [left, right] = ends;
  if (!left || !right) return null;
  const perPixel = (geoDistance(left, right) * EARTH_RADIUS) / 1000 / 2;
  const most = perPixel * width * LONGEST;
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const kilometres = STEPS.map((step) => step * magnitude).find((length) => length <= most);
  return kilometres ? { kilometres, length: kilometres / perPixel } : null;
}

/** The room that the bar takes at the left foot of the frame. */
export const scaleBox = ({ length }: Scale, { height }: Pick<Frame, 'height'>): ScreenBox => ({
  left: 0,
  right: MARGIN + length + 46,
  top: height - MARGIN - 12,
  bottom: height,
});

interface ScaleBarProps {
  readonly scale: Scale;
  readonly frame: Pick<Frame, 'height'>;
  readonly fontSize: number;
}

export function ScaleBar({ scale: { kilometres, length }, frame, fontSize }: ScaleBarProps) {
  const y = frame.height - MARGIN;
  return (
    <g className="fill-ink-soft stroke-ink-soft">
      <path d={`M${MARGIN} ${y - 4}v4h${length.toFixed(1)}v-4`} fill="none" strokeWidth={0.9} />
      <text x={MARGIN + length + 4} y={y} fontSize={fontSize} stroke="none">
        {kilometres} km
      </text>
    </g>
  );
}
