import { geoPath } from 'd3-geo';
import { arcPath } from '@/lib/geo/arc-path';
import { pathOf } from '@/lib/geo/frame-line';
import type { LandTopology } from '@/lib/geo/land';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { View } from '@/lib/view/view';
import type { Frame } from './fitted-projection';
import { landPath } from './land-path';
import { isFacing, isInFrame, seenLine } from './seen-line';
import { viewProjection } from './view-projection';

/** A map the size of a stamp: a path for each thing that is told apart there, and no words. */
export interface ThumbnailPaths {
  readonly land: string;
  /** The globe; null for a flat map. */
  readonly sphere: string | null;
  readonly railways: string;
  /** What lies on top comes last. */
  readonly arcs: readonly {
    readonly family: Family;
    readonly isBehind: boolean;
    readonly path: string;
  }[];
  /** A point each, to be drawn with round ends. */
  readonly places: string;
}

/** Of an arc that is twenty pixels long. */
const SEGMENTS = 12;

type SeenView = Pick<View, 'projection' | 'frame'>;

const projectionOf = (nodes: DrawnMap['nodes'], view: SeenView, frame: Frame) =>
  viewProjection(
    view,
    frame,
    nodes.filter(({ isOpen }) => isOpen).map(({ position }) => position),
  );

/** Finds the land beforehand, which is half of the work, so that it may be a task of its own. */
export const prepareLand = (
  { nodes }: DrawnMap,
  land: LandTopology,
  view: SeenView,
  frame: Frame,
): void => void landPath(land, projectionOf(nodes, view, frame), frame);

/**
 * A view in so few paths that a list of two hundred stays light: drawn as for a page, a step with all its
 * arcs has 300 kB of elements, and takes a browser a tenth of a second.
 */
export function thumbnailPaths(
  { arcs, nodes, corridors }: DrawnMap,
  land: LandTopology,
  view: SeenView,
  frame: Frame,
): ThumbnailPaths {
  const projection = projectionOf(nodes, view, frame);
  const lineOf = (path: Float64Array | readonly number[]) => {
    const line = seenLine(path, projection, frame);
    return line ? pathOf(line.points) : '';
  };
  const groups = [true, false].flatMap((isBehind) =>
    FAMILIES.map((family) => ({
      family,
      isBehind,
      path: arcs
        .filter((drawn) => drawn.arc.family === family && drawn.isBehind === isBehind)
        .map(({ arc }) => lineOf(arcPath(arc.curve, SEGMENTS)))
        .join(''),
    })),
  );
  return {
    land: landPath(land, projection, frame),
    sphere:
      view.projection === 'globe'
        ? (geoPath(projection).digits(0)({ type: 'Sphere' }) ?? null)
        : null,
    railways: corridors
      .flatMap(({ stretches }) => stretches.map(({ vertices }) => lineOf(vertices.flat())))
      .join(''),
    arcs: groups.filter(({ path }) => path !== ''),
    places: nodes
      .map(({ position }) => {
        const point = isFacing(projection, position) ? projection([...position]) : null;
        return point && isInFrame(point, frame)
          ? `M${point[0].toFixed(0)},${point[1].toFixed(0)}h0`
          : '';
      })
      .join(''),
  };
}
