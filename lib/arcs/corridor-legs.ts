import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { Flow } from '@/lib/flows/flow-selectors';
import { courseBetween } from './visible-corridors';
import type { LngLat } from '@/lib/geo/sphere';

/** A leg of an event that runs along a corridor. */
export interface CorridorLeg {
  readonly event: string;
  readonly corridor: string;
  readonly vertices: readonly LngLat[];
}

/** Keys of the legs that corridors take over from arcs. */
export type LegKeys = ReadonlySet<string>;

type LegEnds = Pick<AtlasCorridor['legs'][number], 'event' | 'from' | 'to'>;

const keyOf = ({ event, from, to }: LegEnds) => `${event}~${from}~${to}`;

export const corridorLegKeys = (
  corridors: readonly { readonly legs: readonly LegEnds[] }[],
): LegKeys => new Set(corridors.flatMap(({ legs }) => legs.map(keyOf)));

/** Whether an event's leg runs along a corridor. */
export const isCorridorLeg = (leg: LegEnds, keys: LegKeys): boolean => keys.has(keyOf(leg));

/** Whether a leg of the table runs along a corridor, where no arc is to stand beside it. */
export function runsAlongCorridor({ table }: FlowCubes, row: number, keys: LegKeys): boolean {
  const event = table.eventIds[table.event[row]!];
  if (keys.size === 0 || event === undefined) return false;
  const [from, to] = [table.placeIds[table.from[row]!]!, table.placeIds[table.to[row]!]!];
  return isCorridorLeg({ event, from, to }, keys);
}

/** Flows without the legs that run along corridors; a flow of only such legs is gone. */
export function withoutCorridorLegs(
  flows: readonly Flow[],
  cubes: FlowCubes,
  keys: LegKeys,
  isVisible: (row: number) => boolean,
): readonly Flow[] {
  if (keys.size === 0) return flows;
  return flows.flatMap((flow) => {
    const legs = [...cubes.legsOfFlow(cubes.flowIndices.get(flow.key)!)].filter(isVisible);
    const along = legs.filter((row) => runsAlongCorridor(cubes, row, keys));
    if (along.length === 0) return flow;
    const events = new Set(along.map((row) => cubes.table.event[row]));
    const count = flow.count - events.size;
    return count <= 0 ? [] : { ...flow, count };
  });
}

/** The legs that run along corridors in what the filter lets through, where they run. */
export function visibleCorridorLegs(
  corridors: readonly AtlasCorridor[],
  isEventVisible: (event: string) => boolean,
): CorridorLeg[] {
  return corridors.flatMap((corridor) =>
    corridor.legs
      .filter(({ event }) => isEventVisible(event))
      .flatMap(({ event, from, to }) => {
        const vertices = courseBetween(corridor, from, to);
        return vertices === null ? [] : { event, corridor: corridor.id, vertices };
      }),
  );
}
