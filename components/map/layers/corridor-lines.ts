import type { LineState } from '@/lib/flows/segment-state';
import type { Stretch, VisibleCorridor } from '@/lib/arcs/visible-corridors';
import { sphericalDistances, type Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import { thinnedCourse } from '@/lib/geo/thinned-course';
import type { Emphasis } from './arc-line';
import type { FlowLine } from './flow-line';
import { withAlpha, type MapPalette } from './map-palette';

/** How a state is read without colour: whole, broken into long, into short pieces, or into dots. */
const LOOKS: Readonly<Record<LineState, { dash: readonly number[]; share: number }>> = {
  operating: { dash: [], share: 1 },
  'under-construction': { dash: [6, 6], share: 1 },
  closed: { dash: [2, 6], share: 0.55 },
  expected: { dash: [20, 8], share: 0.8 },
};

const RAIL_WIDTH = 6.5;
const RAISED_RAIL_WIDTH = 9;
/** A service lies under the rails and is seen on both sides of them. */
const SERVICE_WIDTH = 12;
const EVENT_WIDTH = 9;
/** A train takes as long for a kilometre on a short stretch as on a long one. */
const SECONDS_PER_RADIAN = 40;
const SHORTEST_RUN = 4;

/** What events of the corridor run along it, and how strongly they are drawn. */
export interface DrawnLeg {
  readonly vertices: readonly LngLat[];
  readonly emphasis: Emphasis;
}

/**
 * From below: the services, the courses of events, the rails with their ties, and trains: one on each
 * stretch in operation, and on no other.
 * @param tolerance that of `thinnedCourse`: far away, every bend of a course would fray its edges.
 */
export function corridorLines(
  { stretches, services }: Pick<VisibleCorridor, 'stretches' | 'services'>,
  legs: readonly DrawnLeg[],
  palette: MapPalette,
  { opacity, raised }: Emphasis,
  tolerance: number,
): FlowLine[] {
  const pathOf = pathsWithin(tolerance);
  const lineOf = (vertices: readonly LngLat[], strength: number) =>
    ({
      path: pathOf(vertices),
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
      ...lineOf(vertices, opacity * 0.3),
      stroke: 'single',
      width: SERVICE_WIDTH,
      dash: LOOKS[state].dash,
    })),
    ...legs.map(({ vertices, emphasis }): FlowLine => ({
      ...lineOf(vertices, emphasis.opacity * (emphasis.raised ? 0.75 : 0.3)),
      stroke: 'single',
      width: emphasis.raised ? SERVICE_WIDTH : EVENT_WIDTH,
    })),
    ...stretches.map(({ vertices, state }): FlowLine => ({
      ...lineOf(vertices, opacity * LOOKS[state].share),
      stroke: 'ties',
      width: raised ? RAISED_RAIL_WIDTH : RAIL_WIDTH,
      dash: LOOKS[state].dash,
    })),
    ...trains.map(({ vertices }): FlowLine => ({
      ...lineOf(vertices, opacity),
      stroke: 'train',
      width: 5,
      pulses: 1,
      period: secondsAlong(pathOf(vertices)),
    })),
  ];
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
