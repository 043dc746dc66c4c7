import type { Arc } from '@/lib/arcs/arcs';
import type { Path } from '@/lib/geo/path-measure';
import type { Emphasis } from './arc-line';
import { withAlpha, type MapPalette } from './map-palette';
import type { Mark } from './mark';

const LEAST_RADIUS = 4;
const MOVING_RADIUS = 3;

/** Pixels that a head keeps from the middle of the node at either end of an arc. */
interface ArrowheadPlaces {
  readonly standOffs: { readonly from: number; readonly to: number };
  readonly moving: boolean;
}

/**
 * The head of an arc at its destination, of a mutual one at both its ends, with the tip at the edge of
 * the node. It is smaller where pulses already show the direction.
 */
export function arrowheads(
  arc: Arc,
  path: Path,
  palette: MapPalette,
  { opacity, raised }: Emphasis,
  { standOffs, moving }: ArrowheadPlaces,
): Mark[] {
  const last = path.length - 2;
  const isMoving = moving && !arc.mutual;
  const colour = withAlpha(palette.family[arc.family], opacity);
  const paper = withAlpha(palette.paper, opacity);
  const radius = (isMoving ? MOVING_RADIUS : LEAST_RADIUS) + arc.widthPixels * 0.2;
  const head = (at: number, before: number, standOff: number): Mark => ({
    place: [path[at]!, path[at + 1]!],
    comingFrom: [path[before]!, path[before + 1]!],
    shape: 'arrowhead',
    radius: radius + (raised ? 1 : 0),
    fill: arc.occurred ? colour : paper,
    line: arc.occurred ? paper : colour,
    lineWidth: arc.occurred ? 1 : 1.5,
    standOff,
  });
  const atEnd = head(last, last - 2, standOffs.to);
  return arc.mutual ? [head(0, 2, standOffs.from), atEnd] : [atEnd];
}
