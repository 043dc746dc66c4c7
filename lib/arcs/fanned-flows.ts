import { flowKey } from '@/lib/flows/flow-identity';
import { legsOfEvent, type Flow } from '@/lib/flows/flow-selectors';
import type { Selection } from '@/lib/view/selection';
import type { ArcPlan } from './map-plan';
import { pairKey } from './pair-key';
import { cityOf } from './sites';

/** Flows with as few events as this are drawn as single arcs. */
const FEW = 3;
/** Single arcs that an opened pair, place or event may be fanned out into. */
const MOST_FANNED_OUT = 24;
/** One direction between two places is not fanned out into a brush of more than this. */
const MOST_BESIDE = 5;
/** Over this, only flows that are open are fanned out. */
const MOST_SINGLE_ARCS = 120;

/** Keys of the flows that are opened: one, those of a pair, or those in which an event has a visible leg. */
export function openFlows(
  { cubes, cities }: ArcPlan,
  flows: readonly Flow[],
  open: Selection | null,
  isVisible: (row: number) => boolean,
): ReadonlySet<string> {
  if (open?.kind === 'flow') return new Set([flowKey(open)]);
  if (open?.kind === 'pair') {
    const opened = pairKey({ from: open.places[0], to: open.places[1] });
    const isOpen = ({ from, to }: Flow) =>
      pairKey({ from, to }) === opened ||
      pairKey({ from: cityOf(cities, from), to: cityOf(cities, to) }) === opened;
    return new Set(flows.filter(isOpen).map(({ key }) => key));
  }
  const legs = open?.kind === 'event' ? legsOfEvent(cubes, open.id).filter(isVisible) : [];
  return new Set(legs.map((row) => cubes.flows[cubes.flowOfLeg[row]!]!.key));
}

/** The flows that are drawn event by event: what is opened, and what is few. */
export function flowsToFanOut(flows: readonly Flow[], opened: ReadonlySet<string>): Set<Flow> {
  const fanned = new Set<Flow>();
  let budget = MOST_FANNED_OUT;
  for (const flow of flows) {
    if (!opened.has(flow.key) || flow.count > budget) continue;
    fanned.add(flow);
    budget -= flow.count;
  }
  const beside = new Map<string, number>();
  const directionOf = ({ from, to }: Flow) => `${from}~${to}`;
  for (const flow of flows) {
    const arcs = flow.count <= FEW ? flow.count : 1;
    beside.set(directionOf(flow), (beside.get(directionOf(flow)) ?? 0) + arcs);
  }
  const few = flows.filter(
    (flow) =>
      flow.count <= FEW && (beside.get(directionOf(flow))! <= MOST_BESIDE || flow.count === 1),
  );
  const singles = few.reduce((sum, flow) => sum + flow.count, 0);
  if (singles <= MOST_SINGLE_ARCS) for (const flow of few) fanned.add(flow);
  return fanned;
}
