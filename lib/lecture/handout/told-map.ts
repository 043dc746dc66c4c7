import { highlightedArcs } from '@/lib/arcs/highlight';
import { placesOfEvent } from '@/lib/flows/flow-selectors';
import type { DrawnMap, DrawnRecord } from './drawn-map';

/**
 * The map while one sentence of a step is lit: what it does not tell of steps back. The same map where
 * nothing of what it tells is on it.
 */
export function toldMap(
  map: DrawnMap,
  told: readonly string[],
  { cubes, summaries }: Pick<DrawnRecord, 'cubes' | 'summaries'>,
): DrawnMap {
  const events = new Set(told.filter((id) => map.eventIds.includes(id)));
  const arcs = map.arcs.map(({ arc }) => arc);
  const lit = new Set(highlightedArcs(arcs, { kind: 'told', events }, cubes));
  const places = new Set([...events].flatMap((id) => [...placesOfEvent(cubes, id)]));
  const corridors = new Set(
    summaries.flatMap(({ id, corridor }) =>
      events.has(id) && corridor !== null ? [corridor] : [],
    ),
  );
  if (lit.size === 0 && places.size === 0 && corridors.size === 0) return map;
  return {
    ...map,
    arcs: map.arcs
      .map(({ arc }) => ({ arc, isBehind: !lit.has(arc) }))
      .toSorted((one, other) => Number(other.isBehind) - Number(one.isBehind)),
    nodes: map.nodes
      .map((node) => ({ ...node, isBehind: !places.has(node.id) }))
      .toSorted((one, other) => Number(one.isBehind) - Number(other.isBehind)),
    corridors: map.corridors.map((corridor) => ({
      ...corridor,
      isBehind: !corridors.has(corridor.id),
    })),
  };
}
