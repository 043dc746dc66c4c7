import { familyColour } from '@/components/event/family-style';
import { HeadDrawing } from '@/components/event/head-drawing';
import { LineDrawing } from '@/components/event/line-drawing';
import { lengthOf, partOf, pointOnLine, type FramePoint } from '@/lib/geo/frame-line';
import type { EventOutcome } from '@/lib/model/outcome';
import type { Family } from '@/lib/model/vocabulary';
import { partsOfCurve, type ArcMiddle } from './pale-parts';

/** Beyond the middle, where the arcs of a fan lie apart and no name stands. */
const HEAD_AT = 0.62;
/** The second head of a mutual arc points back from here; the two look away from each other. */
const BACK_HEAD_AT = 0.38;
const NOTHING: readonly FramePoint[] = [];
const GROUND = 'var(--map-land)';

interface ArcDrawingProps {
  readonly curve: readonly FramePoint[];
  readonly family: Family;
  readonly outcome: EventOutcome;
  /** Without a direction: a head to either side. */
  readonly mutual?: boolean;
  /** False for trade whose value nobody gives. */
  readonly quantified?: boolean;
  /** Of a single stroke, in pixels. */
  readonly width: number;
  readonly middle?: ArcMiddle;
  /** Places in the frame that it comes near to and does not join. */
  readonly passed?: readonly FramePoint[];
}

/** An arc in its family's colour and pattern, as the legend draws it, with a head that shows its direction. */
export function ArcDrawing({
  curve,
  outcome,
  mutual = false,
  middle = 'whole',
  passed = NOTHING,
  ...stroke
}: ArcDrawingProps) {
  const length = lengthOf(curve);
  const head = pointOnLine(curve, HEAD_AT * length);
  const back = mutual ? pointOnLine(curve, BACK_HEAD_AT * length) : null;
  const heads = [head, back && { ...back, angle: back.angle + 180 }].filter((one) => one !== null);
  const colour = familyColour(stroke.family);
  const line = { ...stroke, colour, mutual, occurred: outcome === 'occurred', ground: GROUND };
  return (
    <>
      {partsOfCurve(curve, middle, passed).map(({ from, to, opacity }) => (
        <g key={from} opacity={opacity < 1 ? opacity : undefined}>
          <LineDrawing curve={to - from < length ? partOf(curve, from, to) : curve} {...line} />
        </g>
      ))}
      {heads.map((at) => (
        <HeadDrawing
          key={at.angle}
          at={at}
          outcome={outcome}
          colour={colour}
          ground={GROUND}
          scale={0.85 + stroke.width / 10}
        />
      ))}
    </>
  );
}
