import type { ArcCurve } from '@/lib/geo/arc-path';
import { categoryMask } from '@/lib/flows/category';
import { distinctEvents, legFilter, yearWindow, type FlowFilter } from '@/lib/flows/flow-selectors';
import { commonOutcome, type EventOutcome } from '@/lib/model/outcome';
import type { Family } from '@/lib/model/vocabulary';
import { groupBy } from '@/lib/text/group-by';
import type { Arc } from './arcs';
import { ribbonWidth, shareSegments } from './arc-shape';
import { placesOfPair, staysInCity } from './pair-key';
import { runsAlongCorridor } from './corridor-legs';
import { cityOf } from './sites';
import type { MapPlan } from './map-plan';

/** Which way the events of a band went: from the first place to the second, back, or neither way. */
export type BandDirection = 'there' | 'back' | 'none';

/** A part of a ribbon, all along it. */
export interface RibbonBand {
  /** Null: several small families. */
  readonly family: Family | null;
  /** Of the ribbon's width; those of all bands sum to 1. */
  readonly share: number;
  readonly direction: BandDirection;
}

/** All that happened between two places, as one stroke. */
export interface Ribbon {
  readonly pair: string;
  /** The two places in alphabetical order: a city, where something went to a site in it. */
  readonly from: string;
  readonly to: string;
  readonly curve: ArcCurve;
  readonly segments: number;
  /** Distinct events. */
  readonly count: number;
  readonly widthPixels: number;
  /** The largest first. */
  readonly bands: readonly RibbonBand[];
  /** Whether anything went to the second place, and to the first. What is mutual went to both. */
  readonly there: boolean;
  readonly back: boolean;
  /** What became of it. */
  readonly outcome: EventOutcome;
}

/** A fourth colour would be one too many to be told apart in a few pixels. */
const MOST_COLOURS = 3;

/** The ribbons of the arcs that the filter lets through, those of most events first. */
export function ribbonsOf(plan: MapPlan, filter: FlowFilter, arcs: readonly Arc[]): Ribbon[] {
  const passes = legFilter(plan.cubes, categoryMask(filter), yearWindow(filter));
  const isVisible = (row: number) =>
    passes(row) && !runsAlongCorridor(plan.cubes, row, plan.corridorLegs);
  const between = arcs.filter((arc) => !staysInCity(arc));
  const ribbons = [...groupBy(between, ({ pair }) => pair)].map(([pair, together]) => {
    const [from, to] = placesOfPair(pair);
    const goesTo = (place: string) => (arc: Arc) => cityOf(plan.cities, arc.to) === place;
    const [start, end] = [plan.positions.get(from)!, plan.positions.get(to)!];
    const count = distinctEvents(plan.cubes, flowsOf(together), isVisible);
    return {
      pair,
      from,
      to,
      curve: { from: start, to: end, ...plan.layout.courses.get(pair)! },
      count,
      widthPixels: ribbonWidth(count, plan.layout.greatestPairCount),
      bands: bandsOf(together, goesTo(to)),
      there: together.some((arc) => arc.mutual || goesTo(to)(arc)),
      back: together.some((arc) => arc.mutual || goesTo(from)(arc)),
      outcome: commonOutcome(together.map(({ outcome }) => outcome)),
    };
  });
  const segments = shareSegments(ribbons.map(({ curve }) => curve));
  return ribbons
    .map((ribbon, index) => ({ ...ribbon, segments: segments[index]! }))
    .toSorted((one, other) => other.count - one.count || (one.pair < other.pair ? -1 : 1));
}

/** Single arcs of one flow count together. */
const flowsOf = (arcs: readonly Arc[]) =>
  [...groupBy(arcs, ({ flow }) => flow)].map(([key, together]) => ({
    key,
    count: together.reduce((sum, { count }) => sum + count, 0),
  }));

interface Weighed {
  readonly family: Family | null;
  readonly there: number;
  readonly back: number;
  readonly weight: number;
}

function bandsOf(arcs: readonly Arc[], isThere: (arc: Arc) => boolean): RibbonBand[] {
  const byFamily = [...groupBy(arcs, ({ family }) => family)].map(([family, together]): Weighed => {
    const moved = together.filter(({ mutual, occurred }) => occurred && !mutual);
    return {
      family,
      there: total(moved.filter(isThere)),
      back: total(moved.filter((arc) => !isThere(arc))),
      weight: total(together),
    };
  });
  const largestFirst = byFamily.toSorted((one, other) => other.weight - one.weight);
  const named = largestFirst.length > MOST_COLOURS ? MOST_COLOURS - 1 : MOST_COLOURS;
  const bands = [...largestFirst.slice(0, named), ...mixed(largestFirst.slice(named))];
  const all = bands.reduce((sum, { weight }) => sum + weight, 0);
  return showBothWays(bands).map(({ family, there, back, weight }) => ({
    family,
    share: weight / all,
    direction: there === 0 && back === 0 ? 'none' : there >= back ? 'there' : 'back',
  }));
}

const total = (arcs: readonly Arc[]) => arcs.reduce((sum, { count }) => sum + count, 0);

const mixed = (small: readonly Weighed[]): Weighed[] =>
  small.length === 0
    ? []
    : [
        small.reduce(
          (sum, { there, back, weight }) => ({
            family: null,
            there: sum.there + there,
            back: sum.back + back,
            weight: sum.weight + weight,
          }),
          { family: null, there: 0, back: 0, weight: 0 },
        ),
      ];

/**
 * If events went both ways, some band moves either way: where every band went mostly the same way, one
 * is parted in two of the same colour.
 */
function showBothWays(bands: readonly Weighed[]): readonly Weighed[] {
  const isOneWay =
    bands.every(({ there, back }) => there >= back) ||
    bands.every(({ there, back }) => back >= there);
  const parted = bands.findIndex(({ there, back }) => there > 0 && back > 0);
  if (!isOneWay || parted === -1) return bands;
  const { family, there, back, weight } = bands[parted]!;
  const share = there / (there + back);
  return bands.toSpliced(
    parted,
    1,
    { family, there, back: 0, weight: weight * share },
    { family, there: 0, back, weight: weight * (1 - share) },
  );
}
