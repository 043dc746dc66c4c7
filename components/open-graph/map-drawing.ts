import type { GeoProjection } from 'd3-geo';
import { geoGraticule10, geoPath } from 'd3-geo';
import { FAMILY_STYLE } from '@/components/event/family-style';
import { nodeRadius, discRadius, bubbleRadius } from '@/components/map/layers/node-marks';
import type { MapContent } from '@/components/map/scene/map-content';
import { stillStrokes, type StillStroke } from '@/components/map/still/still-strokes';
import type { Frame } from '@/components/static-map/fitted-projection';
import { globeAngle } from '@/components/static-map/frame-cap';
import { landPath } from '@/components/static-map/land-path';
import { placeNames, type PlacedName } from '@/components/static-map/name-placement';
import { partsOfCurve } from '@/components/static-map/pale-parts';
import { isFacing, isInFrame, seenLine } from '@/components/static-map/seen-line';
import type { MapNode } from '@/lib/arcs/nodes';
import { passedBy } from '@/lib/arcs/passed-by';
import { arcPath } from '@/lib/geo/arc-path';
import {
  lengthOf,
  partOf,
  pathOf,
  pointOnLine,
  spacedLine,
  type FramePoint,
} from '@/lib/geo/frame-line';
import type { LandTopology } from '@/lib/geo/land';
import { mapColour } from './picture-colours';
import { drawableText } from './drawable-text';

const SEGMENTS = 96;
/** Pixels round the map to which lines go on, so that none ends before the edge. */
const BEYOND = 120;
/** Pixels of a name's letters. */
export const NAME_SIZE = 17;
/** Lines and signs are measured for a screen; the picture is often seen at half its size. */
const ENLARGED = 1.35;
const LEAST_HEAD = 3.5;
const HEAD_A_WIDTH = 0.34;
const DASH = '7 5';

export interface DrawnPicture {
  /** Whole, to be placed as an image. */
  readonly svg: string;
  readonly names: readonly PlacedName[];
  /** Whether nothing of the view is in the picture. */
  readonly isEmpty: boolean;
}

interface MapSetting {
  readonly land: LandTopology;
  readonly projection: GeoProjection;
  readonly frame: Frame;
  readonly placeName: (id: string) => string;
  /** Whether what was only said is drawn too. */
  readonly withSaid?: boolean;
}

/** The content of a map as the still map of the atlas draws it, in any projection. */
export function drawnMap(content: MapContent, setting: MapSetting): DrawnPicture {
  const { projection, frame, placeName, withSaid = false } = setting;
  const { greatestActivity, corridors, cities } = content;
  // Cities stand for the sites in them only where ribbons do.
  const all = content.ribbons.length > 0 ? content.farNodes : content.nodes;
  const shown = all.filter(({ activity, said }) => activity > 0 || (withSaid && said > 0));
  const nodes = shown.flatMap((node) => {
    const point = pointOf(node.position, projection, frame);
    return point ? [{ node, point }] : [];
  });
  const radiusOf = (node: MapNode) => ENLARGED * nodeRadius(node, greatestActivity);
  const radii = new Map(shown.map((node) => [node.id, radiusOf(node)]));
  const passed = passedBy(shown, cities);
  const strokes = stillStrokes(content).flatMap((stroke) => {
    const path = arcPath(stroke.curve, SEGMENTS);
    const line = seenLine(path, projection, frame, BEYOND);
    if (line === null) return [];
    const places = passed(stroke, path).flatMap((place) => {
      const point = pointOf(place, projection, frame);
      return point ? [point] : [];
    });
    return [strokeSvg(stroke, line, places, radii)];
  });
  const rails = corridors.flatMap(({ stretches }) =>
    stretches.flatMap(({ vertices }) => {
      const line = seenLine(vertices.flat(), projection, frame, BEYOND);
      return line ? [railwaySvg(spacedLine(line.points, 2))] : [];
    }),
  );
  const names = placeNames(
    nodes.map(({ node, point: [x, y] }) => ({
      id: node.id,
      name: drawableText(placeName(node.id)),
      x,
      y,
      radius: radiusOf(node),
    })),
    { ...frame, fontSize: NAME_SIZE, occupied: [] },
  );
  const signs = nodes.toReversed().map(({ node, point }) => nodeSvg(node, point, greatestActivity));
  return {
    svg: wholeSvg(frame, [groundSvg(setting), ...rails, ...strokes, ...signs]),
    names,
    isEmpty: strokes.length + rails.length + signs.length === 0,
  };
}

const wholeSvg = ({ width, height }: Frame, parts: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;

function pointOf(place: readonly [number, number], projection: GeoProjection, frame: Frame) {
  const point = isFacing(projection, place) ? projection([...place]) : null;
  return point && isInFrame(point, frame) ? point : null;
}

/** Land without borders; a globe has its rim and a net of meridians. */
function groundSvg({ land, projection, frame }: MapSetting): string {
  const isGlobe = globeAngle(projection) !== null;
  const path = geoPath(projection).digits(1);
  // They are read before `landPath`, which cuts the projection to the frame.
  const sphere = isGlobe ? path({ type: 'Sphere' }) : null;
  const net = isGlobe ? path(geoGraticule10()) : null;
  const [sea, coast] = [mapColour('map-sea'), mapColour('map-coast')];
  return [
    `<rect width="${frame.width}" height="${frame.height}" fill="${isGlobe ? mapColour('panel') : sea}"/>`,
    ...(sphere === null ? [] : [`<path d="${sphere}" fill="${sea}" stroke="${coast}"/>`]),
    `<path d="${landPath(land, projection, frame)}" fill="${mapColour('map-land')}" stroke="${coast}" stroke-width="0.9"/>`,
    ...(net === null
      ? []
      : [`<path d="${net}" fill="none" stroke="${coast}" stroke-width="0.4"/>`]),
  ].join('');
}

type Line = NonNullable<ReturnType<typeof seenLine>>;

function strokeSvg(
  { from, to, family, occurred, widthPixels, atStart, atEnd }: StillStroke,
  { points, hasStart, hasEnd }: Line,
  passed: readonly FramePoint[],
  radii: ReadonlyMap<string, number>,
): string {
  const colour = family === null ? mapColour('ink-soft') : FAMILY_STYLE[family].day;
  const width = ENLARGED * widthPixels * 0.75;
  const length = lengthOf(points);
  const dash = occurred ? '' : ` stroke-dasharray="${DASH}"`;
  const parts = partsOfCurve(points, 'whole', passed).map(
    ({ from: start, to: end, opacity }) =>
      `<path d="${pathOf(partOf(points, start, end))}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}${dash}/>`,
  );
  const radius = ENLARGED * (LEAST_HEAD + widthPixels * HEAD_A_WIDTH);
  const stand = (place: string) => (radii.get(place) ?? 0) + 1 + radius;
  const at = [
    ...(atEnd && hasEnd ? [{ along: length - stand(to), turn: 0 }] : []),
    ...(atStart && hasStart ? [{ along: stand(from), turn: 180 }] : []),
  ];
  const heads = at.flatMap(({ along, turn }) => {
    const point = along > 0 && along < length ? pointOnLine(points, along) : null;
    if (point === null) return [];
    const { x, y, angle } = point;
    const fill = occurred ? colour : mapColour('map-land');
    const rim = occurred ? mapColour('map-land') : colour;
    return `<path d="M${radius} 0L${-radius} ${-radius}V${radius}Z" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(angle + turn).toFixed(0)})" fill="${fill}" stroke="${rim}" stroke-width="1.2"/>`;
  });
  return [...parts, ...heads].join('');
}

/** A railway as maps draw it: a dark line with light pieces in it. */
function railwaySvg(points: readonly FramePoint[]): string {
  const d = pathOf(points);
  const line = (colour: string, width: number, dash = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>`;
  return line(mapColour('ink'), 4) + line(mapColour('map-land'), 2, ' stroke-dasharray="6 6"');
}

/** A disc, larger where more happened, in a ring where something stayed in one place. */
function nodeSvg(node: MapNode, [x, y]: FramePoint, greatestActivity: number): string {
  const [land, ink] = [mapColour('map-land'), mapColour('ink')];
  const circle = (radius: number, fill: string, stroke: string, width: number) =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
  if (node.activity === 0) return circle(ENLARGED * bubbleRadius(node.said), land, ink, 2);
  const ring = ENLARGED * nodeRadius(node, greatestActivity);
  const disc = ENLARGED * discRadius(node.activity, greatestActivity);
  const [only] = node.rings;
  const colour =
    node.rings.length === 1 && only?.family ? FAMILY_STYLE[only.family].day : mapColour('ink-soft');
  return (
    (node.rings.length > 0 ? circle(ring - 1, land, colour, 2.4) : '') +
    circle(disc, ink, land, 1.8)
  );
}
