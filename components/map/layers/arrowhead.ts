import type { Arc } from '@/lib/arcs/arcs';
import type { Path } from '@/lib/geo/path-measure';
import type { Emphasis } from './arc-line';
import { withAlpha, type MapPalette } from './map-palette';
import type { Mark } from './mark';

const LEAST_RADIUS = 4;
const MOVING_RADIUS = 3;

/**
 * The head of an arc at its destination, with its tip at the edge of the node. It is smaller where
 * pulses already show the direction.
 */
export function arrowhead(
  arc: Arc,
  path: Path,
  palette: MapPalette,
  { opacity, raised }: Emphasis,
  { standOff, moving }: { standOff: number; moving: boolean },
): Mark {
  const last = path.length - 2;
  const colour = withAlpha(palette.family[arc.family], opacity);
  const paper = withAlpha(palette.paper, opacity);
  const radius = (moving ? MOVING_RADIUS : LEAST_RADIUS) + arc.widthPixels * 0.2;
  return {
    place: [path[last]!, path[last + 1]!],
    comingFrom: [path[last - 2]!, path[last - 1]!],
    shape: 'arrowhead',
    radius: radius + (raised ? 1 : 0),
    fill: arc.occurred ? colour : paper,
    line: arc.occurred ? paper : colour,
    lineWidth: arc.occurred ? 1 : 1.5,
    standOff,
  };
}
