import { groupBy } from '@/lib/text/group-by';
import { familyOf } from '@/lib/model/vocabulary';
import type { LngLat } from '@/lib/geo/sphere';
import { CATEGORIES, categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { laneKey, visibleLanes, type Lane } from '@/lib/flows/flow-selectors';

/** A lane of the whole record, which filters narrow but never move. */
export interface LanePlan {
  /** Place in the line of lanes of one direction, by family; filters leave gaps rather than shift. */
  readonly slot: number;
  /** Lanes in that direction, in the whole record. */
  readonly slots: number;
}

/**
 * What arcs are drawn against and no filter changes, worked out once a record: so that nothing
 * moves, and no width changes its meaning, while the reader scrubs.
 */
export interface ArcPlan {
  readonly cubes: FlowCubes;
  readonly positions: ReadonlyMap<string, LngLat>;
  readonly lanes: ReadonlyMap<string, LanePlan>;
  /** Below 1 where the record has so many lanes that full widths would fill the map. */
  readonly slenderness: number;
  readonly greatestCount: number;
  readonly greatestValueUsd: number;
}

const LANES_AT_FULL_WIDTH = 90;
const SLENDEREST = 0.7;

export function arcPlan(cubes: FlowCubes, positions: ReadonlyMap<string, LngLat>): ArcPlan {
  const everything = categoryMask(UNFILTERED);
  const lanes = visibleLanes(cubes, everything, null);
  const arcs = lanes.filter((lane) => lane.from !== lane.to);
  const byDirection = groupBy(arcs, (lane) => `${lane.from}~${lane.to}`);
  return {
    cubes,
    positions,
    lanes: new Map(
      [...byDirection.values()].flatMap((beside) =>
        beside.map((lane, slot) => [lane.key, { slot, slots: beside.length }] as const),
      ),
    ),
    slenderness: Math.max(SLENDEREST, Math.min(1, Math.sqrt(LANES_AT_FULL_WIDTH / arcs.length))),
    greatestCount: greatest(arcs.map((lane) => lane.count)),
    greatestValueUsd: greatest(arcs.map((lane) => lane.valueUsd)),
  };
}

const greatest = (numbers: readonly number[]) =>
  numbers.reduce((most, number) => Math.max(most, number), 0);

/** The lane that a row of the table belongs to. */
export function laneKeyOfRow({ table }: FlowCubes, row: number): Lane['key'] {
  const { type, status } = CATEGORIES[table.category[row]!]!;
  return laneKey({
    from: table.placeIds[table.from[row]!]!,
    to: table.placeIds[table.to[row]!]!,
    family: familyOf(type),
    occurred: status === 'occurred',
  });
}
