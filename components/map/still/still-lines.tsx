import type { CSSProperties } from 'react';
import { familyColour } from '@/components/event/family-style';
import type { MapNode } from '@/lib/arcs/nodes';
import type { PassedBy } from '@/lib/arcs/passed-by';
import { PALE } from '@/lib/arcs/passing';
import { arcPath } from '@/lib/geo/arc-path';
import type { LngLat } from '@/lib/geo/sphere';
import { thinnedCourse } from '@/lib/geo/thinned-course';
import { discRadius, nodeRadius } from '../layers/node-marks';
import { UNITS_A_RADIAN, stillPoint } from './still-frame';
import { stillPaling, type Paling } from './still-paling';
import type { StillStroke } from './still-strokes';

/** Cubic curves that an arc is drawn with, and the vertices that each is laid through. */
const CURVES = 5;
const VERTICES_A_CURVE = 3;
const LEAST_HEAD = 3.5;
const HEAD_A_WIDTH = 0.34;
/** A single colour looks heavier than the bands and the paper between them. */
const WEIGHT = 0.75;
/** Of a circle in which a line is paler: the part in which it is palest. */
const CORE = 0.8;
const TOLERANCE = 0.6 / UNITS_A_RADIAN;

type Point = readonly [x: number, y: number];

/** In pixels of the page, however large the map is drawn. */
const width = (pixels: number) => ({ '--w': pixels.toFixed(1) }) as CSSProperties;

interface StillLineProps {
  readonly stroke: StillStroke;
  /** Pixels that its heads keep from the middle of the places. */
  readonly standOffs: readonly [first: number, second: number];
  readonly passedBy: PassedBy;
  /** How much of the whole map is seen, in width. */
  readonly scale?: number;
  /** Of its gradient, on the page. */
  readonly id: string;
}

export function StillLine({ stroke, standOffs, passedBy, scale, id }: StillLineProps) {
  const { curve, family, occurred, widthPixels, atStart, atEnd } = stroke;
  const path = arcPath(curve, CURVES * VERTICES_A_CURVE);
  const line = Array.from({ length: path.length / 2 }, (_, index) =>
    stillPoint([path[2 * index]!, path[2 * index + 1]!]),
  );
  const colour = family === null ? 'var(--ink-soft)' : familyColour(family);
  const paling = stillPaling(line, passedBy(stroke, path).map(stillPoint), scale);
  const radius = LEAST_HEAD + widthPixels * HEAD_A_WIDTH;
  const heads = [
    ...(atStart ? [{ at: line[0]!, before: line[1]!, standOff: standOffs[0] }] : []),
    ...(atEnd ? [{ at: line.at(-1)!, before: line.at(-2)!, standOff: standOffs[1] }] : []),
  ];
  return (
    <g stroke={colour} fill={occurred ? colour : 'var(--map-land)'}>
      <path
        d={smoothPath(line)}
        stroke={paling ? `url(#${id})` : undefined}
        data-hollow={!occurred || undefined}
        style={width(widthPixels * WEIGHT)}
      />
      {paling && <PaleCircle id={id} colour={colour} paling={paling} />}
      {heads.map(({ at, before, standOff }) => (
        <path
          key={at.join()}
          d={headBehind(standOff, radius)}
          style={{ transform: turnedAlong(before, at) }}
        />
      ))}
    </g>
  );
}

interface PaleCircleProps {
  readonly id: string;
  readonly colour: string;
  readonly paling: Paling;
}

/** The colour of a line, paler round a place that it only passes. */
const PaleCircle = ({ id, colour, paling: { x, y, radius } }: PaleCircleProps) => (
  <radialGradient
    id={id}
    gradientUnits="userSpaceOnUse"
    cx={x.toFixed(1)}
    cy={y.toFixed(1)}
    r={radius.toFixed(1)}
  >
    <stop offset={CORE} stopColor={colour} stopOpacity={PALE} />
    <stop offset={1} stopColor={colour} />
  </radialGradient>
);

/** Cubic curves through every third vertex, whose handles lie towards the vertices between. */
function smoothPath(line: readonly Point[]): string {
  const [start] = line;
  const pieces = Array.from({ length: CURVES }, (_, index) => {
    const [a, b, c, d] = line.slice(index * VERTICES_A_CURVE) as [Point, Point, Point, Point];
    // Of the cubic that is at b and c after one and two thirds of its way.
    const handle = (axis: 0 | 1, near: Point, far: Point, own: Point, other: Point) =>
      (-5 * own[axis] + 18 * near[axis] - 9 * far[axis] + 2 * other[axis]) / 6;
    const points = [
      [handle(0, b, c, a, d), handle(1, b, c, a, d)],
      [handle(0, c, b, d, a), handle(1, c, b, d, a)],
      d,
    ];
    return points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
  });
  return `M${start![0].toFixed(1)} ${start![1].toFixed(1)}C${pieces.join(' ')}`;
}

/** A head that points to the right, with its tip so many pixels before the place. */
const headBehind = (standOff: number, radius: number) => {
  const [tip, foot] = [-standOff, -standOff - 2 * radius];
  return `M${tip.toFixed(1)} 0L${foot.toFixed(1)} ${-radius}V${radius}Z`;
};

const turnedAlong = ([fromX, fromY]: Point, [x, y]: Point) => {
  const angle = Math.atan2(y - fromY, x - fromX);
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${angle.toFixed(3)}rad) scale(var(--still-sign))`;
};

/** A railway as maps draw it: a dark line with light pieces in it. */
export function StillCorridor({ vertices }: { vertices: readonly LngLat[] }) {
  const course = thinnedCourse(vertices, TOLERANCE).map(stillPoint);
  const d = `M${course.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  return (
    <g data-railway="">
      <path d={d} style={width(3)} />
      <path d={d} style={width(1.4)} />
    </g>
  );
}

interface StillNodeProps {
  readonly node: MapNode;
  readonly greatestActivity: number;
}

export function StillNode({ node, greatestActivity }: StillNodeProps) {
  const [x, y] = stillPoint(node.position).map((unit) => unit.toFixed(1));
  const ring = node.rings.length > 0 ? nodeRadius(node, greatestActivity) : 0;
  const disc = discRadius(node.activity, greatestActivity);
  return (
    <g style={{ transform: `translate(${x}px, ${y}px) scale(var(--still-sign))` }}>
      {ring > 0 && <circle r={(ring - 1).toFixed(1)} data-ring="" />}
      <circle r={disc.toFixed(1)} />
    </g>
  );
}
