import type { Curved } from '@/lib/arcs/arcs';
import {
  SIDES,
  labelBox,
  lettersOf,
  type LabelAtPoint,
  type Side,
} from '@/lib/geo/label-placement';
import type { Path } from '@/lib/geo/path-measure';
import { boundsOf, grown, meetsBox, touches, type ScreenBox } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import type { ProjectPath } from '@/lib/geo/map-projection';

/** A name and its node, which need not be where the map has just drawn it. */
interface NameAtNode extends Omit<LabelAtPoint, 'x' | 'y'> {
  readonly place: LngLat;
}

/** A line that is drawn, wherever it goes: what only passes a node disturbs its name as well. */
export type LineUnderNames = Curved & { readonly widthPixels: number };

/** How the map is seen. */
export interface SeenMap {
  readonly project: ProjectPath;
  /** Of the widths of lines. */
  readonly scale: number;
}

/** A piece of a line on the screen. */
interface SeenLine {
  readonly points: Float64Array;
  readonly bounds: ScreenBox;
  readonly halfWidth: number;
}

/** The sides of a name, those with the fewest lines under its letters first. */
export type SidesOfName = (name: NameAtNode) => readonly Side[];

export function quietSides(
  lines: readonly LineUnderNames[],
  pathOf: (line: Curved) => Path,
  seen: SeenMap,
): SidesOfName {
  const onScreen = lines.flatMap((line) => seenLine(pathOf(line), line.widthPixels, seen));
  return (name) => {
    const at = seen.project(Float64Array.from(name.place));
    const label = { ...name, x: at[0]!, y: at[1]! };
    const boxes = SIDES.map((side) => lettersOf(labelBox(label, side), label));
    const touched = linesTouching(boxes, onScreen);
    return SIDES.map((side, index) => ({ side, lines: touched[index]! }))
      .toSorted((one, other) => one.lines - other.lines)
      .map(({ side }) => side);
  };
}

/** What of a line is before the globe's horizon. */
function seenLine(path: Path, widthPixels: number, { project, scale }: SeenMap): SeenLine[] {
  const vertices = project(path);
  const points: number[] = [];
  for (let at = 0; at < vertices.length; at += 3) {
    if (vertices[at + 2]! >= 0) points.push(vertices[at]!, vertices[at + 1]!);
  }
  if (points.length < 4) return [];
  const kept = Float64Array.from(points);
  return [{ points: kept, bounds: boundsOf(kept), halfWidth: (widthPixels * scale) / 2 }];
}

/** How many lines touch each of some boxes that lie round one point. */
function linesTouching(boxes: readonly ScreenBox[], lines: readonly SeenLine[]): number[] {
  const touching = boxes.map(() => 0);
  const around = boundsOf(Float64Array.from(boxes.flatMap(cornersOf)));
  for (const { points, bounds, halfWidth } of lines) {
    const near = grown(around, halfWidth);
    if (!touches(near, bounds)) continue;
    const isTouched = new Uint8Array(boxes.length);
    for (let at = 0; at < points.length - 2; at += 2) {
      const x0 = points[at]!;
      const y0 = points[at + 1]!;
      const x1 = points[at + 2]!;
      const y1 = points[at + 3]!;
      if (!meetsBox(x0, y0, x1, y1, near, 0)) continue;
      for (let side = 0; side < boxes.length; side += 1) {
        if (isTouched[side] === 0 && meetsBox(x0, y0, x1, y1, boxes[side]!, halfWidth)) {
          isTouched[side] = 1;
          touching[side]! += 1;
        }
      }
    }
  }
  return touching;
}

const cornersOf = ({ left, top, right, bottom }: ScreenBox) => [left, top, right, bottom];
