import type { Selection } from '@/lib/view/selection';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { flowKey } from '@/lib/flows/flow-identity';
import { legsOfEvent } from '@/lib/flows/flow-selectors';
import type { Arc } from './arcs';
import { pairKey, touchesPlace } from './pair-key';

/** The arcs that belong to what is open; to a city, also those of its sites, but to a flow none but its own. */
export function openArcs(arcs: readonly Arc[], open: Selection, cubes: FlowCubes): Arc[] {
  switch (open.kind) {
    case 'event': {
      const legs = legsOfEvent(cubes, open.id);
      const flows = new Set(legs.map((row) => cubes.flows[cubes.flowOfLeg[row]!]!.key));
      // An arc stands for an event as itself, or as the flow that the event has a leg in.
      return arcs.filter(({ eventId, flow }) =>
        eventId === null ? flows.has(flow) : eventId === open.id,
      );
    }
    case 'place':
      return arcs.filter((arc) => touchesPlace(arc, open.id));
    case 'pair':
      return arcs.filter(
        ({ from, to, pair }) =>
          pair === pairKey({ from: open.places[0], to: open.places[1] }) ||
          (open.places.includes(from) && open.places.includes(to)),
      );
    case 'flow': {
      const key = flowKey(open);
      return arcs.filter(({ flow }) => flow === key);
    }
    case 'corridor':
      return [];
  }
}
