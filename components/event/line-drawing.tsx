import { pathOf, pointsAlong, type FramePoint, type PointOnLine } from '@/lib/geo/frame-line';
import type { Family } from '@/lib/model/vocabulary';
import { FAMILY_STYLE, LINE_PATTERNS } from './family-style';

const SPACING = { ties: 7, chevrons: 9, diamonds: 11 };
/** A hollow line is wider, so that there is room inside it. */
const HOLLOW_WIDENING = 2;
const LEAST_DIAMOND = 2.4;

export interface LineDrawingProps {
  readonly curve: readonly FramePoint[];
  readonly family: Family;
  readonly colour: string;
  /** False draws it hollow. */
  readonly occurred: boolean;
  /** False for trade whose value nobody gives: its stroke is hollow, between two rows of dots. */
  readonly quantified?: boolean;
  /** Without a direction. */
  readonly mutual?: boolean;
  /** Of a single stroke, in pixels. */
  readonly width: number;
  /** What is seen through a hollow line. */
  readonly ground: string;
}

/** A line in its family's pattern: in legends and lists, and on the maps that are drawn as SVG. */
export function LineDrawing({ occurred, quantified = true, ...props }: LineDrawingProps) {
  const { curve, family, colour, width, mutual = false, ground } = props;
  const { stroke, dash } = LINE_PATTERNS[FAMILY_STYLE[family].pattern];
  const path = pathOf(curve);
  const isHollow = !occurred || !quantified;
  const dashes = occurred && !quantified ? [1, 2.5] : dash;
  const isChevrons = stroke === 'chevrons' && !isHollow;
  return (
    <g fill="none" stroke={colour}>
      <path
        d={path}
        strokeWidth={isHollow ? width + HOLLOW_WIDENING : SOLID_WIDTH[stroke](width)}
        strokeOpacity={isChevrons ? 0.45 : 1}
        strokeDasharray={dashes.length > 0 ? dashes.join(' ') : undefined}
      />
      {isHollow && <path d={path} stroke={ground} strokeWidth={width - 0.2} />}
      {stroke === 'ties' && (
        <path d={pointsAlong(curve, SPACING.ties).map(tie).join('')} strokeWidth={1.5} />
      )}
      {stroke === 'chevrons' && (
        <path d={chevronsAlong(curve, mutual)} strokeWidth={isChevrons ? 1.5 : 1} />
      )}
      {stroke === 'diamonds' && (
        <path
          d={pointsAlong(curve, SPACING.diamonds)
            .map((at) => diamond(at, Math.max(LEAST_DIAMOND, width / 2 + (isHollow ? 0 : 1))))
            .join('')}
          fill={colour}
          stroke="none"
        />
      )}
    </g>
  );
}

const SOLID_WIDTH: Record<'single' | 'ties' | 'chevrons' | 'diamonds', (width: number) => number> =
  {
    single: (width) => width,
    ties: (width) => width,
    chevrons: (width) => width + 2.5,
    diamonds: (width) => Math.max(1, width * 0.45),
  };

type Offset = readonly [along: number, aside: number];

const turned = ({ x, y, angle }: PointOnLine, ...points: Offset[]) => {
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
const diamond = (at: PointOnLine, radius: number) =>
  `${turned(at, [1.3 * radius, 0], [0, radius], [-1.3 * radius, 0], [0, -radius])}Z`;

/** Of a line without a direction they point from its middle to both ends. */
function chevronsAlong(curve: readonly FramePoint[], mutual: boolean): string {
  const marks = pointsAlong(curve, SPACING.chevrons);
  const isBack = (index: number) => mutual && index < Math.floor(marks.length / 2);
  return marks
    .map((at, index) => chevron(isBack(index) ? { ...at, angle: at.angle + 180 } : at))
    .join('');
}
