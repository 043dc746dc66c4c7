import { groupBy } from '@/lib/text/group-by';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { LngLat } from '@/lib/geo/sphere';
import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleFlows } from '@/lib/flows/flow-selectors';
import { corridorLegKeys, type LegKeys } from './corridor-legs';
import { recordLayout, type RecordLayout } from './record-layout';
import { activityWithSites, citiesOf, type Cities } from './sites';

/**
 * What arcs are drawn against and no filter changes, worked out once a record: so that nothing
 * moves, and no width changes its meaning, while the reader scrubs.
 */
export interface ArcPlan {
  readonly cubes: FlowCubes;
  readonly positions: ReadonlyMap<string, LngLat>;
  /** Sites within cities, which stand for them in the overview. */
  readonly cities: Cities;
  /** Legs that run along a corridor, and have no arc. */
  readonly corridorLegs: LegKeys;
  readonly layout: RecordLayout;
  /** Below 1 where the record has so many flows that full widths would fill the map. */
  readonly slenderness: number;
  readonly greatestCount: number;
  readonly greatestValueUsd: number;
  /** A flow's key → its legs that have trade by year. */
  readonly seriesOfFlow: ReadonlyMap<string, readonly number[]>;
}

const FLOWS_AT_FULL_WIDTH = 90;
const SLENDEREST = 0.7;

export function arcPlan(
  cubes: FlowCubes,
  positions: ReadonlyMap<string, LngLat>,
  corridors: readonly AtlasCorridor[] = [],
  cities: Cities = new Map(),
): ArcPlan {
  const everything = categoryMask(UNFILTERED);
  const flows = visibleFlows(cubes, everything, null);
  const arcs = flows.filter((flow) => flow.from !== flow.to);
  return {
    cubes,
    positions,
    cities,
    corridorLegs: corridorLegKeys(corridors),
    layout: recordLayout(cubes, positions, cities),
    slenderness: Math.max(SLENDEREST, Math.min(1, Math.sqrt(FLOWS_AT_FULL_WIDTH / arcs.length))),
    greatestCount: greatest(arcs.map((flow) => flow.count)),
    greatestValueUsd: greatest([
      ...arcs.map((flow) => flow.valueUsd),
      ...[...cubes.table.yearlyUsd.values()].flatMap((values) => [...values.values()]),
    ]),
    seriesOfFlow: seriesByFlow(cubes),
  };
}

/** A table that is rolled up has no series. */
const seriesByFlow = ({ table, flows, flowOfLeg }: FlowCubes) =>
  groupBy([...table.yearlyUsd.keys()], (row) => flows[flowOfLeg[row]!]!.key);

const greatest = (numbers: readonly number[]) =>
  numbers.reduce((most, number) => Math.max(most, number), 0);

/** What no filter changes: against it everything on a map is measured. */
export interface MapPlan extends ArcPlan {
  /** Events of the busiest place. */
  readonly greatestActivity: number;
}

/** The same measures with the cubes of a part. Rows are those of the cubes, which hold fewer than the whole. */
export const planOfPart = <Plan extends ArcPlan>(plan: Plan, cubes: FlowCubes): Plan => ({
  ...plan,
  cubes,
  seriesOfFlow: seriesByFlow(cubes),
});

/**
 * @param corridors take the legs of their events over from arcs.
 * @param whole the cubes of the whole record, against which those of a part are measured.
 */
export function mapPlan(
  cubes: FlowCubes,
  places: readonly (Pick<AtlasPlace, 'id' | 'longitude' | 'latitude'> &
    Partial<Pick<AtlasPlace, 'parent'>>)[],
  corridors: readonly AtlasCorridor[] = [],
  whole: FlowCubes = cubes,
): MapPlan {
  const positions = new Map(
    places.map(({ id, longitude, latitude }): [string, LngLat] => [id, [longitude, latitude]]),
  );
  const everything = categoryMask(UNFILTERED);
  const cities = citiesOf(places);
  const activity = activityWithSites(whole, cities, everything, null);
  return {
    ...planOfPart(arcPlan(whole, positions, corridors, cities), cubes),
    greatestActivity: greatest([...activity.values()]),
  };
}
