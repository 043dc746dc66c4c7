import { quietSides, type SeenMap, type SidesOfName } from '@/components/map/labels/quiet-sides';
import { mapLabels } from '@/components/map/labels/map-labels';
import { arcLine } from '@/components/map/layers/arc-line';
import { MAP_PALETTES } from '@/components/map/layers/map-palette';
import { nodeRadius } from '@/components/map/layers/node-marks';
import { mapContent } from '@/components/map/scene/map-content';
import { PathCache } from '@/components/map/scene/path-cache';
import { NEAR_ZOOM, sizeScale } from '@/components/map/scene/zoom-levels';
import type { PairedLine } from '@/lib/arcs/pair-key';
import { passedBy, type PassedBy } from '@/lib/arcs/passed-by';
import { mapPlan } from '@/lib/arcs/map-plan';
import { cityOf } from '@/lib/arcs/sites';
import { cubesOfSubjects } from '@/lib/filters/visible-record';
import type { Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { PAIRS, type View } from '@/lib/view/view';
import type { MappedRecord } from './legibility-record';

/** A line between two places, as the map draws it. A corridor is none. */
export interface DrawnStroke extends PairedLine {
  readonly key: string;
  readonly path: Path;
  /** Places beside which it is drawn paler. */
  readonly passed: readonly LngLat[];
  /** Pixels at its beginning. */
  readonly widthPixels: number;
  /** Width at its end as a share of that at its beginning. */
  readonly taper: number;
}

interface DrawnNode {
  readonly id: string;
  readonly position: LngLat;
  /** Pixels, to the outer edge of all that is drawn there. */
  readonly radius: number;
}

/** A name that wants to stand beside its node. */
export interface WantedName {
  readonly id: string;
  /** Where the place is a site within one; else the place itself. */
  readonly city: string;
  readonly name: string;
  readonly position: LngLat;
  readonly radius: number;
  /** Its events, of those at the busiest place of the record, 0 to 1. */
  readonly share: number;
  readonly essential: boolean;
}

interface DrawnMap {
  readonly strokes: readonly DrawnStroke[];
  readonly nodes: readonly DrawnNode[];
  /** In the order of their importance. */
  readonly names: readonly WantedName[];
  readonly sidesOn: (seen: SeenMap) => SidesOfName;
}

const paths = new PathCache();
/** As the atlas has it: what is a phone. */
const NARROW = 768;
/** How the map is drawn while nobody points at anything. */
const PLAIN = { opacity: 1, raised: false, passed: [] };

/** At which zoom and in how many pixels a map is drawn. */
interface MapFrame {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What the map of a view draws. The one place here that knows how the map chooses its strokes;
 * everything else measures what this gives. Words that a view searches for restrict nothing: the
 * answer is the server's.
 */
export function drawnMap(
  record: MappedRecord,
  view: View,
  { zoom, width: screen }: MapFrame,
): DrawnMap {
  const { places, corridors } = record;
  const cubes = cubesOfSubjects(record.cubes, record.subjects, view, null);
  const plan = mapPlan(cubes, places, corridors, record.cubes);
  const mostRibbons = view.pairs ?? (screen < NARROW ? PAIRS.onPhone : PAIRS.onScreen);
  const content = mapContent(plan, view, view.open, { corridors, lines: corridors }, mostRibbons);
  const scale = sizeScale(zoom);
  const detail = zoom >= NEAR_ZOOM ? 2 : 1;
  const labels = mapLabels(content, places, corridors, view.open);
  const isFolded = content.ribbons.length > 0 && zoom < NEAR_ZOOM;
  const nodes = zoom < NEAR_ZOOM ? content.farNodes : content.nodes;
  const passed = passedBy(nodes, content.cities);
  return {
    strokes: isFolded
      ? ribbonStrokes(content.ribbons, scale, passed)
      : content.arcs.map((arc) => {
          const { path, width, taper } = arcLine(
            arc,
            paths.pathOf(arc, detail),
            MAP_PALETTES.day,
            PLAIN,
          );
          return {
            key: arc.key,
            from: arc.from,
            to: arc.to,
            pair: arc.pair,
            path,
            passed: passed(arc, path),
            taper,
            widthPixels: width * scale,
          };
        }),
    nodes: nodes.map((node) => ({
      id: node.id,
      position: node.position,
      radius: nodeRadius(node, content.greatestActivity) * scale,
    })),
    names: labels.places
      .map(({ id, place, radius, essential, leastZoom }, index) => ({
        id,
        city: cityOf(content.cities, id),
        name: labels.names[index]!.name,
        position: place,
        radius: radius * scale,
        share: labels.names[index]!.share,
        essential,
        leastZoom,
      }))
      .filter(({ leastZoom }) => zoom >= leastZoom),
    sidesOn: (seen) =>
      quietSides(
        content.ribbons.length > 0 ? content.ribbons : content.arcs,
        (line) => paths.pathOf(line),
        seen,
      ),
  };
}

const ribbonStrokes = (
  ribbons: readonly Ribbon[],
  scale: number,
  passed: PassedBy,
): DrawnStroke[] =>
  ribbons.map((ribbon) => ({
    key: ribbon.pair,
    from: ribbon.from,
    to: ribbon.to,
    pair: ribbon.pair,
    path: paths.pathOf(ribbon),
    passed: passed(ribbon, paths.pathOf(ribbon)),
    widthPixels: ribbon.widthPixels * scale,
    taper: 1,
  }));
