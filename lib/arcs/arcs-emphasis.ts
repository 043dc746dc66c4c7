import type { Selection } from '@/lib/view/selection';
import type { Arc } from './arcs';
import { laneKeyOfRow } from './arcs-plan';
import type { FlowCubes } from '@/lib/flows/flow-cubes';

/** Lanes that an event has legs in. */
export function lanesOfEvent(cubes: FlowCubes, eventId: string): Set<string> {
  const event = cubes.table.eventIds.indexOf(eventId);
  const lanes = new Set<string>();
  if (event === -1) return lanes;
  for (let row = 0; row < cubes.table.length; row += 1) {
    if (cubes.table.event[row] === event) lanes.add(laneKeyOfRow(cubes, row));
  }
  return lanes;
}

/** Whether an arc stands for an event: as itself, or as the lane that the event travels in. */
function standsFor(arc: Arc, eventId: string, lanes: ReadonlySet<string>): boolean {
  return arc.eventId === null ? lanes.has(arc.laneKey) : arc.eventId === eventId;
}

/** The arcs that belong to what is open. */
export function openArcs(arcs: readonly Arc[], open: Selection, cubes: FlowCubes): Arc[] {
  switch (open.kind) {
    case 'event': {
      const lanes = lanesOfEvent(cubes, open.id);
      return arcs.filter((arc) => standsFor(arc, open.id, lanes));
    }
    case 'place':
      return arcs.filter(({ from, to }) => from === open.id || to === open.id);
    case 'pair':
      return arcs.filter(({ from, to }) => open.places.includes(from) && open.places.includes(to));
    case 'corridor':
      return [];
  }
}
