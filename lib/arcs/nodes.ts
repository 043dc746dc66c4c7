import { groupBy } from '@/lib/text/group-by';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { LngLat } from '@/lib/geo/sphere';
import type { ArcPlan } from './map-plan';
import { activityWithSites, cityOf } from './sites';
import {
  categoryMask,
  maskWithin,
  saidCategory,
  toVenueCategory,
  type CategoryMask,
} from '@/lib/flows/category';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { YearWindow } from '@/lib/flows/year-sums';
import {
  distinctEvents,
  legFilter,
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

/**
 * Rings of the visible flows, those of one place in the order of families, innermost first. Flows within
 * a city that stands for its sites are one ring a family.
 */
export function ringsOf(flows: readonly Flow[]): FamilyRing[] {
  const staying = flows
    .filter(({ from, to }) => from === to)
    .toSorted(
      (one, other) =>
        FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
        Number(other.occurred) - Number(one.occurred),
    );
  return [...groupBy(staying, ({ from, family, occurred }) => `${from}~${family}~${occurred}`)].map(
    ([, together]) => {
      const { from, family, occurred } = together[0]!;
      const count = together.reduce((sum, flow) => sum + flow.count, 0);
      return { place: from, family, occurred, count };
    },
  );
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
  const toVenues = maskWithin(mask, toVenueCategory);
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
  /** Distinct visible events, those at its sites included. */
  readonly activity: number;
  /** Of what was only said there, distinct entries that the filter would let through if asked to. */
  readonly said: number;
  /** Innermost first. */
  readonly rings: readonly Ring[];
  readonly venue: Venue | null;
}

/** With a ring for each family. */
export interface FamilyNode extends MapNode {
  readonly rings: readonly FamilyRing[];
}

/** Whether sites are nodes of their own, or their cities stand for them. */
export type Sites = 'apart' | 'in-cities';

/** The places that have a position and, under the filter, events or words: busiest first. */
export function nodesOf(
  { cubes, positions, cities }: Pick<ArcPlan, 'cubes' | 'positions' | 'cities'>,
  filter: FlowFilter,
  sites: Sites,
): FamilyNode[] {
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  const placeOf = (id: string) => (sites === 'apart' ? id : cityOf(cities, id));
  const flows = visibleFlows(cubes, mask, window).map((flow) =>
    sites === 'apart' ? flow : { ...flow, from: placeOf(flow.from), to: placeOf(flow.to) },
  );
  const rings = groupBy(ringsOf(flows), (ring) => ring.place);
  const venues = new Map<string, Venue>();
  for (const { place, occurred } of venuesOf(cubes, mask, window)) {
    const at = placeOf(place);
    venues.set(at, { place: at, occurred: occurred || venues.get(at)?.occurred === true });
  }
  const said = saidAt(cubes, filter, placeOf);
  return [...activityWithSites(cubes, cities, mask, window)]
    .map(([id, activity]) => ({ id, activity, said: said.get(id) ?? 0 }))
    .filter(
      ({ id, ...node }) => node.activity + node.said > 0 && positions.has(id) && placeOf(id) === id,
    )
    .toSorted((one, other) => other.activity - one.activity)
    .map(({ id, activity, ...node }) => ({
      id,
      position: positions.get(id)!,
      activity,
      said: node.said,
      rings: rings.get(id) ?? [],
      venue: venues.get(id) ?? null,
    }));
}

/** Place → how much was only said there, where the filter leaves it out. */
function saidAt(
  cubes: FlowCubes,
  filter: FlowFilter,
  placeOf: (id: string) => string,
): Map<string, number> {
  if (filter.said !== 'out') return new Map();
  const asked = categoryMask({ ...filter, said: 'in' });
  const mask = maskWithin(asked, saidCategory);
  const window = yearWindow(filter);
  const isVisible = legFilter(cubes, mask, window);
  // Who says something says it where the leg begins; who say it together, in both places.
  const ends = visibleFlows(cubes, mask, window).flatMap((flow) =>
    [flow.from, ...(flow.mutual && flow.to !== flow.from ? [flow.to] : [])].map((end) => ({
      place: placeOf(end),
      flow,
    })),
  );
  return new Map(
    [...groupBy(ends, ({ place }) => place)].map(([place, there]) => [
      place,
      distinctEvents(cubes, [...new Set(there.map(({ flow }) => flow))], isVisible),
    ]),
  );
}
