import { RAILWAY_STYLE } from '@/components/event/railway-style';
import type { Stretch, VisibleCorridor } from '@/lib/arcs/visible-corridors';
import { sphericalDistances, type Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import { thinnedCourse } from '@/lib/geo/thinned-course';
import type { Emphasis } from './arc-line';
import type { FlowLine } from './flow-line';
import { withAlpha, type MapPalette } from './map-palette';
import { NONE_PASSED } from './projected-path';

/** Of the width of the rails. A service lies under them and is seen on both sides. */
const SERVICE_SHARE = 1.9;
const EVENT_SHARE = 1.5;
const TRAIN_SHARE = 0.8;
/** Pixels that what is pointed at or open is wider by. */
const RAISED_WIDENING = 2;
/** A train takes as long for a kilometre on a short stretch as on a long one. */
const SECONDS_PER_RADIAN = 40;
const SHORTEST_RUN = 4;

/** What events of the corridor run along it, and how strongly they are drawn. */
export interface DrawnLeg {
  readonly vertices: readonly LngLat[];
  readonly emphasis: Emphasis;
}

/** How finely a corridor is drawn. */
export interface CorridorDetail {
  /** Of `thinnedCourse`: far away, every bend of a course would fray its edges. */
  readonly tolerance: number;
  /** Pixels from one end of a tie to the other. */
  readonly railWidth: number;
}

const STROKE_OF_MARKS = { ties: 'ties', crosses: 'crosses', none: 'single' } as const;

/**
 * From below: the services, the courses of events, the rails with their ties, and trains: one on each
 * stretch in operation, and on no other.
 */
export function corridorLines(
  { stretches, services }: Pick<VisibleCorridor, 'stretches' | 'services'>,
  legs: readonly DrawnLeg[],
  palette: MapPalette,
  { opacity, raised }: Emphasis,
  { tolerance, railWidth }: CorridorDetail,
): FlowLine[] {
  const pathOf = pathsWithin(tolerance);
  const width = railWidth * palette.railShare;
  const lineOf = (vertices: readonly LngLat[], strength: number) =>
    ({
      path: pathOf(vertices),
      // Rails join all that they touch.
      passed: NONE_PASSED,
      colour: withAlpha(palette.family.corridor, strength),
      shift: 0,
      cased: true,
      taper: 1,
      fill: 'solid',
      middle: 'whole',
      dash: [] as readonly number[],
      pulses: 0,
      period: SHORTEST_RUN,
      phase: 0,
    }) as const;
  const trains = stretches.filter(({ state }) => state === 'operating');
  return [
    ...services.map(({ vertices, state }: Stretch): FlowLine => ({
      ...lineOf(vertices, opacity * (state === 'operating' ? 0.3 : 0.7)),
      stroke: 'single',
      width: width * SERVICE_SHARE,
      fill: state === 'operating' ? 'solid' : 'outline',
    })),
    ...seenLegs(legs, stretches.length > 0).map(({ vertices, emphasis }): FlowLine => ({
      ...lineOf(vertices, emphasis.opacity * (emphasis.raised ? 0.75 : 0.3)),
      stroke: 'single',
      width: width * EVENT_SHARE + (emphasis.raised ? RAISED_WIDENING : 0),
    })),
    ...stretches.map(({ vertices, state }): FlowLine => ({
      ...lineOf(vertices, opacity),
      stroke: STROKE_OF_MARKS[RAILWAY_STYLE[state].marks],
      fill: RAILWAY_STYLE[state].isHollow ? 'outline' : 'solid',
      width: width + (raised ? RAISED_WIDENING : 0),
    })),
    ...trains.map(({ vertices }): FlowLine => ({
      ...lineOf(vertices, opacity),
      stroke: 'train',
      width: width * TRAIN_SHARE,
      pulses: 1,
      period: secondsAlong(pathOf(vertices)),
    })),
  ];
}

/**
 * On rails an event's course is seen while it is pointed at or open: the courses of twenty events, one on
 * the other, would be a band as dark as the rails. Where the rails are filtered away, each way is drawn once.
 */
function seenLegs(legs: readonly DrawnLeg[], hasRails: boolean): readonly DrawnLeg[] {
  const raised = legs.filter(({ emphasis }) => emphasis.raised);
  if (hasRails) return raised;
  const ways = new Map(legs.map((leg) => [[leg.vertices[0], leg.vertices.at(-1)].join(), leg]));
  return [...ways.values()].filter(({ emphasis }) => !emphasis.raised).concat(raised);
}

const paths = new Map<number, WeakMap<readonly LngLat[], Path>>();

/** Memoized, because the mesh is measured by the identity of its path. */
function pathsWithin(tolerance: number) {
  const known = paths.get(tolerance) ?? new WeakMap<readonly LngLat[], Path>();
  paths.set(tolerance, known);
  return (vertices: readonly LngLat[]): Path => {
    const path =
      known.get(vertices) ?? Float64Array.from(thinnedCourse(vertices, tolerance).flat());
    known.set(vertices, path);
    return path;
  };
}

const secondsAlong = (path: Path) =>
  Math.max(SHORTEST_RUN, (sphericalDistances(path).at(-1) ?? 0) * SECONDS_PER_RADIAN);
