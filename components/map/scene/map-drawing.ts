import type { LayersList } from '@deck.gl/core';
import type { Arc, Curved } from '@/lib/arcs/arcs';
import { staysInCity } from '@/lib/arcs/pair-key';
import { passedBy, type PassedBy } from '@/lib/arcs/passed-by';
import { cityOf } from '@/lib/arcs/sites';
import { courseOf } from '@/lib/arcs/pair-course';
import type { Path } from '@/lib/geo/path-measure';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { RAISED_WIDENING, arcLine } from '../layers/arc-line';
import { arrowheads } from '../layers/arrowhead';
import { corridorLines } from '../layers/corridor-lines';
import type { FlowLine } from '../layers/flow-line';
import { FlowLineLayer } from '../layers/flow-line-layer';
import { withAlpha, type MapPalette } from '../layers/map-palette';
import type { Mark } from '../layers/mark';
import { ribbonHeads, ribbonLines } from '../layers/ribbon-lines';
import { MarkLayer } from '../layers/mark-layer';
import { NameGapLayer } from '../layers/name-gap-layer';
import { nodeMarks, nodeRadius } from '../layers/node-marks';
import type { MapContent } from './map-content';
import type { FocusedMap } from './map-focus';
import { COURSE_TOLERANCE, RAIL_WIDTH, type Closeness } from './zoom-levels';

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
  readonly pathOf: (line: Curved) => Path;
  /** How far a pair of places is open: 0 is one ribbon, 1 its arcs side by side. */
  readonly spreadOf: (pair: string) => number;
  readonly moving: boolean;
  readonly closeness: Closeness;
  /** What went when playing came to another year, and is still seen for a moment. */
  readonly passing?: { readonly arcs: readonly Arc[]; readonly opacity: number };
}

export function mapDrawing(options: DrawingOptions): MapDrawing {
  const { content, focus, palette, pathOf, spreadOf, moving, closeness, passing } = options;
  const { greatestActivity } = content;
  // Far away a site lies in its city.
  const isFar = closeness === 'far';
  const nodes = isFar ? content.farNodes : content.nodes;
  const passed = passedNodes(nodes, content.cities);
  const standOffs = new Map(nodes.map((node) => [node.id, nodeRadius(node, greatestActivity) + 1]));
  // What is raised lies on top of all the rest.
  const arcs = content.arcs
    .map((arc) => ({ arc, spread: spreadOf(arc.pair) }))
    .filter(({ arc, spread }) => spread > 0 && !(isFar && staysInCity(arc)))
    .map(({ arc, spread }) => ({
      arc,
      path: pathOf(partlyFolded(arc, spread, content)),
      emphasis: focus.arc(arc),
    }))
    .toSorted((one, other) => weight(one.emphasis) - weight(other.emphasis));
  // The busiest lie on top.
  const ribbons = content.ribbons
    .filter(({ pair }) => spreadOf(pair) === 0)
    .map((ribbon) => ({
      ribbon: focus.raisesRibbon(ribbon)
        ? { ...ribbon, widthPixels: ribbon.widthPixels + RAISED_WIDENING }
        : ribbon,
      path: pathOf(ribbon),
      opacity: focus.ribbon(ribbon),
    }))
    .toReversed();
  // What is lit of a family lies over the ribbons that it is a part of.
  const lit = focus.litRibbons
    .filter(({ pair }) => spreadOf(pair) === 0)
    .map((ribbon) => ({ ribbon, path: pathOf(ribbon), opacity: 1 }))
    .toReversed();
  const folded = [...ribbons, ...lit];
  const standOff = (place: string) =>
    standOffs.get(place) ?? standOffs.get(cityOf(content.cities, place)) ?? 0;
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
          { tolerance: COURSE_TOLERANCE[closeness], railWidth: RAIL_WIDTH[closeness] },
        ),
      ),
      ...folded.flatMap(({ ribbon, path, opacity }) =>
        ribbonLines(ribbon, path, palette, { opacity, passed: passed(ribbon, path) }),
      ),
      ...(passing?.arcs ?? [])
        .filter((arc) => !(isFar && staysInCity(arc)))
        .map((arc) => {
          const path = pathOf(arc);
          const emphasis = { opacity: passing!.opacity, raised: false };
          return arcLine(arc, path, palette, { ...emphasis, passed: passed(arc, path) });
        }),
      ...arcs.map(({ arc, path, emphasis }) =>
        arcLine(arc, path, palette, { ...emphasis, passed: passed(arc, path) }),
      ),
    ],
    heads: [
      ...folded.flatMap(({ ribbon, path, opacity }) =>
        ribbonHeads(ribbon, path, palette, opacity, [standOff(ribbon.from), standOff(ribbon.to)]),
      ),
      ...arcs.flatMap(({ arc, path, emphasis }) =>
        arrowheads(arc, path, palette, emphasis, {
          standOffs: { from: standOff(arc.from), to: standOff(arc.to) },
          moving,
        }),
      ),
    ],
    marks: [
      ...stationMarks(content, palette, (id) => !isFar || focus.corridor(id).raised),
      ...nodes
        .toReversed()
        .flatMap((node) =>
          nodeMarks(
            node,
            greatestActivity,
            palette,
            focus.node(node, isFar ? 'in-cities' : 'apart'),
          ),
        ),
    ],
    palette,
  };
}

/** On its way out of its ribbon, or back into it. */
function partlyFolded(arc: Arc, spread: number, { courses, cities }: MapContent): Arc {
  // Within a city there is no ribbon to come out of.
  if (spread === 1 || staysInCity(arc)) return arc;
  const { curve } = arc;
  const { bow } = courseOf(arc, courses, cities)!;
  return { ...arc, curve: { ...curve, bow: bow + spread * (curve.bow - bow) } };
}

const passedByNodes = new WeakMap<MapContent['nodes'], PassedBy>();

/** Memoized, because a drawing is made at each change of the focus, and each frame of an unfolding. */
function passedNodes(nodes: MapContent['nodes'], cities: MapContent['cities']): PassedBy {
  const known = passedByNodes.get(nodes) ?? passedBy(nodes, cities);
  passedByNodes.set(nodes, known);
  return known;
}

const weight = ({ opacity, raised }: { opacity: number; raised: boolean }) =>
  opacity + (raised ? 1 : 0);

/** Far away, where stations could not be told apart, only those of a corridor that is attended to. */
function stationMarks(
  { corridors }: MapContent,
  palette: MapPalette,
  isShown: (corridor: string) => boolean,
): Mark[] {
  return corridors
    .filter(({ id }) => isShown(id))
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

/** What is drawn takes away what lies under it, by its own alpha. */
const ERASING = {
  blend: true,
  blendColorOperation: 'add',
  blendColorSrcFactor: 'zero',
  blendColorDstFactor: 'one-minus-src-alpha',
  blendAlphaOperation: 'add',
  blendAlphaSrcFactor: 'zero',
  blendAlphaDstFactor: 'one-minus-src-alpha',
} as const;

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
  /** Where the letters of names stand, in pixels of the map. */
  readonly names: readonly ScreenBox[];
}

/**
 * The layers of one moment. Two frames of an animation differ only in `seconds`, two frames of a
 * movement in `scale` and `centre`. Neither needs a new mesh.
 */
export function mapLayers(
  { lines, heads, marks, palette: { paper, glow, glowing } }: MapDrawing,
  { seconds, scale, centre, casing, names }: MapMoment,
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
    new NameGapLayer({ id: 'name-gaps', data: names, parameters: { ...PARAMETERS, ...ERASING } }),
    new MarkLayer({ id: 'arrowheads', data: heads, scale, centre, parameters: PARAMETERS }),
    new MarkLayer({ id: 'nodes', data: marks, scale, centre, parameters: PARAMETERS }),
  ];
}
