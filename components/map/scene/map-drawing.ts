import type { LayersList } from '@deck.gl/core';
import type { Arc } from '@/lib/arcs/arcs';
import type { Path } from '@/lib/geo/path-measure';
import { arcLine } from '../layers/arc-line';
import { arrowheads } from '../layers/arrowhead';
import { corridorLines } from '../layers/corridor-lines';
import type { FlowLine } from '../layers/flow-line';
import { FlowLineLayer } from '../layers/flow-line-layer';
import { withAlpha, type MapPalette } from '../layers/map-palette';
import type { Mark } from '../layers/mark';
import { MarkLayer } from '../layers/mark-layer';
import { nodeMarks, nodeRadius } from '../layers/node-marks';
import type { MapContent } from './map-content';
import type { FocusedMap } from './map-focus';
import { COURSE_TOLERANCE, type Closeness } from './zoom-levels';

/** Everything to be drawn but for the time, lowest first in each list. */
export interface MapDrawing {
  readonly lines: readonly FlowLine[];
  readonly heads: readonly Mark[];
  readonly marks: readonly Mark[];
  readonly palette: MapPalette;
}

interface DrawingOptions {
  readonly content: MapContent;
  readonly focus: FocusedMap;
  readonly palette: MapPalette;
  readonly pathOf: (arc: Arc) => Path;
  readonly moving: boolean;
  readonly closeness: Closeness;
}

export function mapDrawing(options: DrawingOptions): MapDrawing {
  const { content, focus, palette, pathOf, moving, closeness } = options;
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
        corridorLines(
          corridor,
          content.corridorLegs
            .filter((leg) => leg.corridor === corridor.id)
            .map((leg) => ({ vertices: leg.vertices, emphasis: focus.corridorLeg(leg) })),
          palette,
          focus.corridor(corridor.id),
          COURSE_TOLERANCE[closeness],
        ),
      ),
      ...arcs.map(({ arc, path, emphasis }) => arcLine(arc, path, palette, emphasis)),
    ],
    heads: arcs.flatMap(({ arc, path, emphasis }) => {
      const [from, to] = [arc.from, arc.to].map((place) => standOffs.get(place) ?? 0) as [
        number,
        number,
      ];
      return arrowheads(arc, path, palette, emphasis, { standOffs: { from, to }, moving });
    }),
    marks: [
      // Further out, stations could not be told apart.
      ...(closeness === 'far' ? [] : stationMarks(content, palette)),
      ...content.nodes
        .toReversed()
        .flatMap((node) => nodeMarks(node, greatestActivity, palette, focus.node(node))),
    ],
    palette,
  };
}

const weight = ({ opacity, raised }: { opacity: number; raised: boolean }) =>
  opacity + (raised ? 1 : 0);

function stationMarks({ corridors }: MapContent, palette: MapPalette): Mark[] {
  return corridors
    .flatMap(({ stations }) => stations)
    .map(({ longitude, latitude }) => ({
      place: [longitude, latitude],
      shape: 'disc',
      radius: 2.75,
      fill: withAlpha(palette.paper, 1),
      line: withAlpha(palette.family.corridor, 1),
      lineWidth: 1.5,
    }));
}

/** The order of the layers decides what lies on top. The shaders hide what is behind the globe. */
const PARAMETERS = { cullMode: 'none', depthCompare: 'always', depthWriteEnabled: false } as const;

/** What changes while nothing is drawn anew. */
interface MapMoment {
  /** Negative while nothing moves. */
  readonly seconds: number;
  /** Of all sizes, by zoom. */
  readonly scale: number;
  /** Longitude in the middle of the map. */
  readonly centre: number;
  /** Pixels of paper left and right of the lines. */
  readonly casing: number;
}

/**
 * The layers of one moment. Two frames of an animation differ only in `seconds`, two frames of a
 * movement in `scale` and `centre`. Neither needs a new mesh.
 */
export function mapLayers(
  { lines, heads, marks, palette: { paper, glow, glowing } }: MapDrawing,
  { seconds, scale, centre, casing }: MapMoment,
): LayersList {
  return [
    new FlowLineLayer({
      id: 'flow-lines',
      data: lines,
      time: seconds,
      scale,
      centre,
      casing,
      paper,
      glow,
      glowing,
      parameters: PARAMETERS,
    }),
    new MarkLayer({ id: 'arrowheads', data: heads, scale, centre, parameters: PARAMETERS }),
    new MarkLayer({ id: 'nodes', data: marks, scale, centre, parameters: PARAMETERS }),
  ];
}
