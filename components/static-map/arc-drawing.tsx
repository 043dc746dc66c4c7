import { FAMILY_STYLE, LINE_PATTERNS, familyColour } from '@/components/event/family-style';
import type { Family } from '@/lib/model/vocabulary';
import {
  lengthOf,
  pointOnLine,
  pointsAlong,
  partOf,
  pathOf,
  type PointOnLine,
  type FramePoint,
} from './frame-line';

const TIE_SPACING = 7;
const CHEVRON_SPACING = 9;
/** Beyond the middle, where the arcs of a fan lie apart and no name stands. */
const HEAD_AT = 0.62;
/** The second head of a mutual arc points back from here; the two look away from each other. */
const BACK_HEAD_AT = 0.38;
/** The part of a curve that is faded or left out. */
const MIDDLE = [0.4, 0.55] as const;

/** How sure the record is, as on the large map: faded where inferred, broken where sources differ. */
export type ArcMiddle = 'whole' | 'faded' | 'broken';

interface ArcDrawingProps {
  readonly curve: readonly FramePoint[];
  readonly family: Family;
  readonly occurred: boolean;
  /** Without a direction: a head to either side. */
  readonly mutual?: boolean;
  /** False for trade whose value nobody gives: its stroke is hollow, between two rows of dots. */
  readonly quantified?: boolean;
  /** Of a single stroke, in pixels. */
  readonly width: number;
  readonly middle?: ArcMiddle;
}

/** An arc in its family's colour and pattern, as the legend draws it, with a head that shows its direction. */
export function ArcDrawing({
  curve,
  mutual = false,
  middle = 'whole',
  ...stroke
}: ArcDrawingProps) {
  const { family, occurred, width } = stroke;
  const length = lengthOf(curve);
  const head = pointOnLine(curve, HEAD_AT * length);
  const back = mutual ? pointOnLine(curve, BACK_HEAD_AT * length) : null;
  const heads = [head, back && { ...back, angle: back.angle + 180 }].filter((one) => one !== null);
  const colour = familyColour(family);
  const [from, to] = [MIDDLE[0] * length, MIDDLE[1] * length];
  return (
    <g fill="none" stroke={colour}>
      {middle === 'whole' ? (
        <Stroke curve={curve} mutual={mutual} {...stroke} />
      ) : (
        <>
          <Stroke curve={partOf(curve, 0, from)} mutual={mutual} {...stroke} />
          {middle === 'faded' && (
            <g opacity={0.35}>
              <Stroke curve={partOf(curve, from, to)} mutual={mutual} {...stroke} />
            </g>
          )}
          <Stroke curve={partOf(curve, to, length)} mutual={mutual} {...stroke} />
        </>
      )}
      {heads.map(({ x, y, angle }) => (
        <path
          key={angle}
          d="M6 0L-4 -4.5L-1.5 0L-4 4.5Z"
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)}) scale(${(0.85 + width / 10).toFixed(2)})`}
          fill={occurred ? colour : 'var(--map-land)'}
          strokeWidth={1}
        />
      ))}
    </g>
  );
}

function Stroke({
  curve,
  family,
  occurred,
  quantified = true,
  width,
  mutual = false,
}: Omit<ArcDrawingProps, 'middle'>) {
  const { stroke, dash } = LINE_PATTERNS[FAMILY_STYLE[family].pattern];
  const path = pathOf(curve);
  const isHollow = occurred && !quantified;
  const isTwin = stroke === 'double' || !occurred || isHollow;
  const dashes = isHollow ? [1, 2.5] : stroke === 'double' && !occurred ? [4, 3] : dash;
  const dashArray = dashes.length > 0 ? dashes.join(' ') : undefined;
  return (
    <>
      <path
        d={path}
        strokeWidth={isTwin ? width + 2 : stroke === 'chevrons' ? width + 2.5 : width}
        strokeOpacity={stroke === 'chevrons' && occurred && quantified ? 0.45 : 1}
        strokeDasharray={dashArray}
      />
      {/* What parts a double stroke is the ground, drawn over its middle. */}
      {isTwin && <path d={path} stroke="var(--map-land)" strokeWidth={width - 0.2} />}
      {stroke === 'ties' && occurred && (
        <path d={pointsAlong(curve, TIE_SPACING).map(tie).join('')} strokeWidth={1.5} />
      )}
      {stroke === 'chevrons' && occurred && !mutual && (
        <path d={pointsAlong(curve, CHEVRON_SPACING).map(chevron).join('')} strokeWidth={1.5} />
      )}
    </>
  );
}

const turned = ({ x, y, angle }: PointOnLine, ...points: (readonly [number, number])[]) => {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return points
    .map(([dx, dy], index) => {
      const [px, py] = [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
      return `${index === 0 ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`;
    })
    .join('');
};
const tie = (at: PointOnLine) => turned(at, [0, -4], [0, 4]);
const chevron = (at: PointOnLine) => turned(at, [-1.5, -3], [1.5, 0], [-1.5, 3]);
