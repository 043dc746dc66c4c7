import { FAMILY_STYLE, LINE_PATTERNS } from '@/components/event/family-style';
import type { Arc } from '@/lib/arcs/arcs';
import type { ArcCurve } from '@/lib/geo/arc-path';
import { distanceBetween } from '@/lib/geo/sphere';
import type { Path } from '@/lib/geo/path-measure';
import type { FlowLine, Middle } from './flow-line';
import { withAlpha, type MapPalette } from './map-palette';

/** How strongly an arc is drawn: opacity is 1, or less while something else is open. `raised` widens it. */
export interface Emphasis {
  readonly opacity: number;
  readonly raised: boolean;
}

/** Arcs begin wide and end narrow, which shows their direction without motion. */
const TAPER = 0.3;
/** An outline is wider, so that there is room inside it. */
const OUTLINE_WIDENING = 2;
export const RAISED_WIDENING = 2.5;

const MIDDLE: Record<Arc['certainty'], Middle> = {
  explicit: 'whole',
  inferred: 'faded',
  contested: 'broken',
};

export function arcLine(
  arc: Arc,
  path: Path,
  palette: MapPalette,
  { opacity, raised, passed }: Emphasis & Pick<FlowLine, 'passed'>,
): FlowLine {
  const { stroke, dash } = LINE_PATTERNS[FAMILY_STYLE[arc.family].pattern];
  const seconds = secondsBetween(arc.curve);
  return {
    path,
    passed,
    colour: withAlpha(palette.family[arc.family], opacity),
    width:
      arc.widthPixels +
      (arc.occurred && arc.quantified ? 0 : OUTLINE_WIDENING) +
      (raised ? RAISED_WIDENING : 0),
    shift: 0,
    cased: true,
    taper: arc.mutual ? 1 : TAPER,
    stroke: arc.mutual && stroke === 'chevrons' ? 'opposed-chevrons' : stroke,
    dash,
    fill: !arc.occurred ? 'outline' : arc.quantified ? 'solid' : 'dotted-outline',
    middle: MIDDLE[arc.certainty],
    // A pulse goes one way, which would say what the record does not.
    pulses: arc.occurred && !arc.mutual ? pulsesOf(arc.count) : 0,
    period: seconds,
    phase: phaseOf(arc.key),
  };
}

/** One, two or three, because nobody counts more pulses at a glance. */
const pulsesOf = (count: number) => (count === 1 ? 1 : count < 5 ? 2 : 3);

const FEWEST_SECONDS = 2.6;
const MOST_SECONDS = 7.5;
const METRES_A_SECOND = 1_100_000;

/** How long a pulse is under way: longer on longer arcs, up to a limit. */
export function secondsBetween({ from, to }: Pick<ArcCurve, 'from' | 'to'>): number {
  const seconds = FEWEST_SECONDS + distanceBetween(from, to) / METRES_A_SECOND;
  return Math.min(MOST_SECONDS, seconds);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A fraction from 0 to 1 that a key always has: so that arcs do not pulse in step (FNV-1a). */
export function phaseOf(key: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0) / 0x1_0000_0000;
}
