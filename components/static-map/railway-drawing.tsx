import { RAILWAY_STYLE } from '@/components/event/railway-style';
import type { LineState } from '@/lib/flows/segment-state';
import { pathOf, pointsAlong, type FramePoint, type PointOnLine } from '@/lib/geo/frame-line';

const SPACING = 7;
const HALF_MARK = 3;
const BAND = 9;

interface RailwayDrawingProps {
  readonly points: readonly FramePoint[];
  readonly state: LineState;
  /** Of a single rail, in pixels. */
  readonly width: number;
}

/** A railway as maps draw it, in the style of its state; in the colour that it inherits. */
export function RailwayDrawing({ points, state, width }: RailwayDrawingProps) {
  const { marks, isHollow } = RAILWAY_STYLE[state];
  const line = pathOf(points);
  return (
    <g fill="none">
      <path d={line} strokeWidth={isHollow ? width + 2.2 : width} />
      {isHollow && <path d={line} className="stroke-map-land" strokeWidth={width} />}
      {marks !== 'none' && (
        <path
          d={pointsAlong(points, SPACING)
            .map(marks === 'ties' ? tie : cross)
            .join('')}
          strokeWidth={1.1}
        />
      )}
    </g>
  );
}

/** A service along a railway: a band where trains run through, its two edges where they only shall. */
export function ServiceDrawing({ points, state }: Omit<RailwayDrawingProps, 'width'>) {
  const runs = state === 'operating';
  const path = pathOf(points);
  return (
    <g fill="none">
      <path d={path} strokeWidth={BAND} strokeOpacity={runs ? 0.25 : 0.6} />
      {!runs && <path d={path} className="stroke-map-land" strokeWidth={BAND - 1.6} />}
    </g>
  );
}

/** A stroke through the line at an angle to it. */
const stroke = ({ x, y, angle }: PointOnLine, turn: number) => {
  const radians = ((angle + turn) * Math.PI) / 180;
  const [dx, dy] = [HALF_MARK * Math.cos(radians), HALF_MARK * Math.sin(radians)];
  return `M${(x - dx).toFixed(1)} ${(y - dy).toFixed(1)}L${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
};
const tie = (at: PointOnLine) => stroke(at, 90);
const cross = (at: PointOnLine) => stroke(at, 45) + stroke(at, -45);
