import type { PointOnLine } from '@/lib/geo/frame-line';
import type { EventOutcome } from '@/lib/model/outcome';
import { OUTCOME_SIGNS, type HeadShape } from './outcome-signs';

/** At the origin, towards the right: an area, or strokes of a width. */
const SHAPES: Record<HeadShape, { readonly d: string; readonly stroke?: number }> = {
  arrowhead: { d: 'M6 0L-4 -4.5L-1.5 0L-4 4.5Z' },
  angle: { d: 'M-1.5 -5.5L3.5 0L-1.5 5.5', stroke: 2 },
  dot: { d: 'M4 0A4 4 0 1 1 -4 0A4 4 0 1 1 4 0Z' },
  bar: { d: 'M0 -5.5V5.5', stroke: 2.6 },
  cross: { d: 'M-4 -4L4 4M-4 4L4 -4', stroke: 2.2 },
};

interface HeadDrawingProps {
  readonly at: PointOnLine;
  readonly outcome: EventOutcome;
  readonly colour: string;
  /** What it lies on, which sets it off from its line. */
  readonly ground: string;
  readonly scale: number;
}

/** The head of a line: which way it went, and what became of it. */
export function HeadDrawing({ at, outcome, colour, ground, scale }: HeadDrawingProps) {
  const { shape, filled } = OUTCOME_SIGNS[outcome];
  const { d, stroke } = SHAPES[shape];
  const { x, y, angle } = at;
  return (
    <g
      fill="none"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)}) scale(${scale.toFixed(2)})`}
    >
      {stroke === undefined ? (
        <path
          d={d}
          fill={filled ? colour : ground}
          stroke={colour}
          strokeWidth={filled ? 1 : 1.5}
        />
      ) : (
        <>
          <path d={d} stroke={ground} strokeWidth={stroke + 2} />
          <path d={d} stroke={colour} strokeWidth={stroke} />
        </>
      )}
    </g>
  );
}
