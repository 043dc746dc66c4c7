import { groupBy } from '@/lib/text/group-by';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { LngLat } from '@/lib/geo/sphere';
import type { ArcPlan } from './map-plan';
import { categoryMask, toVenueCategory, type CategoryMask } from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { YearWindow } from '@/lib/flows/year-sums';
import {
  placeActivity,
  visibleFlows,
  yearWindow,
  type Flow,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';

/** Events that stay in one place, drawn round its node. */
export interface Ring {
  readonly place: string;
  /** Null: of several families. */
  readonly family: Family | null;
  readonly occurred: boolean;
  readonly count: number;
}

export interface FamilyRing extends Ring {
  readonly family: Family;
}

/** Rings of the visible flows, those of one place in the order of families, innermost first. */
export function ringsOf(flows: readonly Flow[]): FamilyRing[] {
  return flows
    .filter(({ from, to }) => from === to)
    .toSorted(
      (one, other) =>
        FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
        Number(other.occurred) - Number(one.occurred),
    )
    .map(({ from, family, occurred, count }) => ({ place: from, family, occurred, count }));
}

/** All rings of a node as one: more would read as a target rather than as events. */
export function asOneRing(node: MapNode): MapNode {
  const [ring, ...others] = node.rings;
  if (ring === undefined || others.length === 0) return node;
  const count = node.rings.reduce((sum, one) => sum + one.count, 0);
  const occurred = node.rings.some((one) => one.occurred);
  const isOneFamily = others.every(({ family }) => family === ring.family);
  const family = isOneFamily ? ring.family : null;
  return { ...node, rings: [{ place: node.id, family, occurred, count }] };
}

/** A place where parties met or might have met on the ground of a third. */
export interface Venue {
  readonly place: string;
  /** False where it was offered, planned or considered only. */
  readonly occurred: boolean;
}

const MEETINGS: ReadonlySet<Family> = new Set<Family>(['meeting', 'mediation']);

/**
 * Venues of the visible meetings, of two or with a third; one talk held makes a venue that was used.
 * Where a leg ends is not enough: somebody may have gone home.
 */
export function venuesOf(cubes: FlowCubes, mask: CategoryMask, window: YearWindow): Venue[] {
  const toVenues = mask.map((passes, category) => passes * toVenueCategory[category]!);
  const venues = new Map<string, boolean>();
  for (const { family, to, occurred } of visibleFlows(cubes, toVenues, window)) {
    if (MEETINGS.has(family)) venues.set(to, (venues.get(to) ?? false) || occurred);
  }
  return [...venues].map(([place, occurred]) => ({ place, occurred }));
}

/** A place with visible events, as a map shows it. */
export interface MapNode {
  readonly id: string;
  readonly position: LngLat;
  /** Distinct visible events. */
  readonly activity: number;
  /** Innermost first. */
  readonly rings: readonly Ring[];
  readonly venue: Venue | null;
}

/** With a ring for each family. */
export interface FamilyNode extends MapNode {
  readonly rings: readonly FamilyRing[];
}

/** The places that have a position and, under the filter, events: busiest first. */
export function nodesOf(
  { cubes, positions }: Pick<ArcPlan, 'cubes' | 'positions'>,
  filter: FlowFilter,
): FamilyNode[] {
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  const flows = visibleFlows(cubes, mask, window);
  const rings = groupBy(ringsOf(flows), (ring) => ring.place);
  const venues = new Map(venuesOf(cubes, mask, window).map((venue) => [venue.place, venue]));
  return [...placeActivity(cubes, mask, window)]
    .filter(([id, activity]) => activity > 0 && positions.has(id))
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, activity]) => ({
      id,
      position: positions.get(id)!,
      activity,
      rings: rings.get(id) ?? [],
      venue: venues.get(id) ?? null,
    }));
}
