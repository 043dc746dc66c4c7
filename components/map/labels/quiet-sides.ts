import type { Curved } from '@/lib/arcs/arcs';
import type { Path } from '@/lib/geo/path-measure';
import { RADIANS } from '@/lib/geo/sphere';
import { SIDES, type Side } from '@/lib/geo/label-placement';

/** Degrees from east, anticlockwise, as on the map. */
const DIRECTION: Record<Side, number> = {
  right: 0,
  'above-right': 45,
  above: 90,
  left: 180,
  below: 270,
  'below-right': 315,
  'below-left': 225,
  'above-left': 135,
};

/** An arc disturbs a name whose side is so many degrees from its direction. */
const DISTURBS_WITHIN = 50;

/** An arc bends away from the direction in which it leaves, so it is looked at twice. */
const COORDINATES_ON = [2, 8];

/**
 * The sides of each node, least crossed by arcs first, so that names stand beside the arcs. It depends
 * only on the directions of the arcs at the node, so it is the same at every zoom.
 */
export function quietSides(
  lines: readonly Curved[],
  pathOf: (line: Curved) => Path,
): (node: string) => readonly Side[] {
  const directions = new Map<string, number[]>();
  const add = (node: string, [x0, y0, x1, y1]: readonly number[]) => {
    const east = (x1! - x0!) * Math.cos(y0! * RADIANS);
    const direction = Math.atan2(y1! - y0!, east) / RADIANS;
    directions.set(node, [...(directions.get(node) ?? []), direction]);
  };
  for (const line of lines) {
    const path = pathOf(line);
    const end = path.length - 2;
    for (const on of COORDINATES_ON) {
      const at = Math.min(on, end);
      add(line.from, [path[0]!, path[1]!, path[at]!, path[at + 1]!]);
      add(line.to, [path[end]!, path[end + 1]!, path[end - at]!, path[end - at + 1]!]);
    }
  }
  return (node) => {
    const at = directions.get(node) ?? [];
    const noise = (side: Side) =>
      at.reduce((sum, direction) => sum + disturbance(direction - DIRECTION[side]), 0);
    return SIDES.toSorted((one, other) => noise(one) - noise(other));
  };
}

function disturbance(angle: number): number {
  const apart = Math.abs(angle - Math.round(angle / 360) * 360);
  return Math.max(0, 1 - apart / DISTURBS_WITHIN);
}
