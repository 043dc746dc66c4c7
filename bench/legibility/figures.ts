import { sizeScale } from '@/components/map/scene/zoom-levels';
import { median } from './numbers';
import { sharpestBends } from './bends';
import { crossings } from './crossings';
import { drawnMap } from './drawn-strokes';
import { hiddenShares } from './hidden-shares';
import { inkShare } from './ink';
import { labelOverlaps } from './label-overlaps';
import type { MappedRecord } from './legibility-record';
import { mapProjection } from '@/lib/geo/map-projection';
import { pixelsApart } from './pixels-apart';
import { nodeAngles, type PixelNode } from './node-angles';
import { passes } from './passes';
import { pixelOfPlace } from './pixel-places';
import { pixelStroke } from './pixel-strokes';
import { placedNames } from './placed-names';
import { cameraOf, freePart, type Screen } from './screens';
import type { Projection, View } from '@/lib/view/view';

interface FigureMeaning {
  readonly title: string;
  /** Which end of the scale is the worse one to read. */
  readonly worst: 'most' | 'least';
  /** Whether figures of several pictures add up. */
  readonly adds: boolean;
}

/**
 * What is measured of a picture: the rules that Jenny et al. found in maps that are easy to read ("Design
 * principles for origin-destination flow maps", Cartography and Geographic Information Science 45:1,
 * 2018, doi 10.1080/15230406.2016.1262280; a layout by them: doi 10.1080/13658816.2017.1307378).
 */
export const FIGURES = {
  strokes: { title: 'strokes', worst: 'most', adds: true },
  crossings: { title: 'crossings', worst: 'most', adds: true },
  acuteCrossings: { title: 'crossings below 30°', worst: 'most', adds: true },
  passes: { title: 'passes within 24 px', worst: 'most', adds: true },
  avoidablePasses: { title: '  nearer than own ends', worst: 'most', adds: true },
  fullPasses: { title: '  and not paler there', worst: 'most', adds: true },
  underNodes: { title: '  right under the node', worst: 'most', adds: true },
  nodeOverlaps: { title: 'overlaps with nodes', worst: 'most', adds: true },
  labelOverlaps: { title: 'names over a line', worst: 'most', adds: true },
  foreignNames: { title: '  of a place it does not join', worst: 'most', adds: true },
  hiddenShare: { title: 'under names, % of a stroke', worst: 'most', adds: false },
  medianAngle: { title: 'angle at nodes, median °', worst: 'least', adds: false },
  leastAngle: { title: 'angle at nodes, least °', worst: 'least', adds: false },
  sharpestBend: { title: 'sharpest bend °', worst: 'most', adds: false },
  ink: { title: 'ink, % of the picture', worst: 'most', adds: false },
} as const satisfies Record<string, FigureMeaning>;

export type FigureName = keyof typeof FIGURES;

/** Null where a picture has nothing to measure, such as a bend without a stroke. */
export type Figures = Readonly<Record<FigureName, number | null>>;

const ACUTE_BELOW = 30;

/** What the map of a view measures on a screen: its part that no panel covers. */
export function figuresOf(
  record: MappedRecord,
  view: View,
  { screen, projection }: { readonly screen: Screen; readonly projection: Projection },
): Figures {
  const camera = cameraOf(view, projection, screen);
  const project = mapProjection(projection, camera, screen);
  const picture = freePart(view, screen);
  const map = drawnMap(record, view, { zoom: camera.zoom, ...screen });
  const strokes = map.strokes
    .map((stroke) => pixelStroke(stroke, project, picture))
    .filter(({ pieces }) => pieces.length > 0);
  const nodes = map.nodes.flatMap(({ id, position, radius }): PixelNode[] => {
    const at = pixelOfPlace(position, project, picture);
    return at ? [{ id, radius, ...at }] : [];
  });
  const sidesOf = map.sidesOn({
    project,
    scale: sizeScale(camera.zoom),
  });
  const radii = new Map(map.nodes.map(({ id, radius }) => [id, radius]));
  const crossed = crossings(strokes, (place) => radii.get(place) ?? 0);
  const passed = passes(strokes, nodes, pixelsApart(projection, camera, screen));
  const names = placedNames(map.names, sidesOf, project, screen);
  const overlaps = labelOverlaps(strokes, names);
  const angles = nodeAngles(strokes, nodes).map(({ degrees }) => degrees);
  return {
    strokes: strokes.length,
    crossings: crossed.length,
    acuteCrossings: crossed.filter(({ degrees }) => degrees < ACUTE_BELOW).length,
    passes: passed.filter(({ near }) => near).length,
    avoidablePasses: passed.filter(({ avoidable }) => avoidable).length,
    fullPasses: passed.filter(({ inFull }) => inFull).length,
    underNodes: passed.filter(({ under }) => under).length,
    nodeOverlaps: passed.filter(({ touchesNode }) => touchesNode).length,
    labelOverlaps: overlaps.length,
    foreignNames: overlaps.filter(({ foreign }) => foreign).length,
    hiddenShare: strokes.length === 0 ? null : 100 * Math.max(...hiddenShares(strokes, names)),
    medianAngle: median(angles),
    leastAngle: angles.length === 0 ? null : Math.min(...angles),
    sharpestBend: strokes.length === 0 ? null : Math.max(...sharpestBends(strokes)),
    ink: inkShare(strokes, picture),
  };
}
