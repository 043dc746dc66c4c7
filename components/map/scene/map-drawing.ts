import type { Arc } from '@/lib/arcs/arcs';
import type { Path } from '@/lib/geo/path-measure';
import { arcLine } from '../layers/arc-line';
import { arrowhead } from '../layers/arrowhead';
import { corridorLines } from '../layers/corridor-lines';
import type { MapDrawing } from '../layers/map-layers';
import { withAlpha, type MapInks } from '../layers/map-palette';
import type { Mark } from '../layers/mark';
import { nodeMarks, nodeRadius } from '../layers/node-marks';
import type { MapContent } from './map-content';
import type { FocusedMap } from './map-focus';

interface DrawingOptions {
  readonly content: MapContent;
  readonly focus: FocusedMap;
  readonly inks: MapInks;
  readonly pathOf: (arc: Arc) => Path;
  readonly moving: boolean;
  /** Near enough for the stations of corridors to be told apart. */
  readonly showsStations: boolean;
}

export function mapDrawing(options: DrawingOptions): MapDrawing {
  const { content, focus, inks, pathOf, moving } = options;
  const { greatestActivity } = content;
  const standOffs = new Map(
    content.nodes.map((node) => [node.id, nodeRadius(node, greatestActivity) + 1]),
  );
  // What is raised lies on top of all the rest.
  const arcs = content.arcs
    .map((arc) => ({ arc, path: pathOf(arc), emphasis: focus.arc(arc) }))
    .toSorted((one, other) => weight(one.emphasis) - weight(other.emphasis));
  return {
    lines: [
      ...content.corridors.flatMap((corridor) =>
        corridorLines(corridor, inks, focus.corridor(corridor.id)),
      ),
      ...arcs.map(({ arc, path, emphasis }) => arcLine(arc, path, inks, emphasis)),
    ],
    heads: arcs.map(({ arc, path, emphasis }) =>
      arrowhead(arc, path, inks, emphasis, { standOff: standOffs.get(arc.to) ?? 0, moving }),
    ),
    marks: [
      ...(options.showsStations ? stationMarks(content, inks) : []),
      ...content.nodes
        .toReversed()
        .flatMap((node) => nodeMarks(node, greatestActivity, inks, focus.node(node))),
    ],
  };
}

const weight = ({ opacity, raised }: { opacity: number; raised: boolean }) =>
  opacity + (raised ? 1 : 0);

function stationMarks({ corridors }: MapContent, inks: MapInks): Mark[] {
  return corridors
    .flatMap(({ stations }) => stations)
    .map(({ longitude, latitude }) => ({
      place: [longitude, latitude],
      shape: 'disc',
      radius: 2.75,
      fill: withAlpha(inks.paper, 1),
      line: withAlpha(inks.family.corridor, 1),
      lineWidth: 1.5,
    }));
}
