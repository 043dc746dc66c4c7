import { OUTCOME_SIGNS } from '@/components/event/outcome-signs';
import type { Arc } from '@/lib/arcs/arcs';
import type { Path } from '@/lib/geo/path-measure';
import type { EventOutcome } from '@/lib/model/outcome';
import type { Emphasis } from './arc-line';
import { withAlpha, type MapPalette, type Rgb } from './map-palette';
import type { Mark } from './mark';

const LEAST_RADIUS = 4;
const MOVING_RADIUS = 3;
/** A sign that is no arrow is larger, because it must be told from other signs. */
const SIGN_WIDENING = 1.5;

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
  const isMoving = moving && !arc.mutual;
  const radius = (isMoving ? MOVING_RADIUS : LEAST_RADIUS) + arc.widthPixels * 0.2;
  return headsAlong(path, {
    colour: palette.family[arc.family],
    palette,
    opacity,
    outcome: arc.outcome,
    radius: radius + (raised ? 1 : 0),
    atStart: arc.mutual ? standOffs.from : null,
    atEnd: standOffs.to,
  });
}

interface Heads {
  readonly colour: Rgb;
  readonly palette: MapPalette;
  readonly opacity: number;
  /** Each has a head of its own. */
  readonly outcome: EventOutcome;
  readonly radius: number;
  /** Pixels that a head keeps from the middle of the node; null where there is no head. */
  readonly atStart: number | null;
  readonly atEnd: number | null;
}

/** Heads at the ends of a path, each with its tip at the edge of the node. */
export function headsAlong(path: Path, heads: Heads): Mark[] {
  const { outcome, atStart, atEnd } = heads;
  const { shape, filled } = OUTCOME_SIGNS[outcome];
  const radius = heads.radius + (shape === 'arrowhead' ? 0 : SIGN_WIDENING);
  const colour = withAlpha(heads.colour, heads.opacity);
  const paper = withAlpha(heads.palette.paper, heads.opacity);
  const last = path.length - 2;
  const head = (at: number, before: number, standOff: number): Mark => ({
    place: [path[at]!, path[at + 1]!],
    comingFrom: [path[before]!, path[before + 1]!],
    shape,
    radius,
    fill: filled ? colour : paper,
    line: filled ? paper : colour,
    lineWidth: filled ? 1 : 1.5,
    standOff,
  });
  return [
    ...(atStart === null ? [] : [head(0, 2, atStart)]),
    ...(atEnd === null ? [] : [head(last, last - 2, atEnd)]),
  ];
}
