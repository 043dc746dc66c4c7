import type { MapContent } from '../scene/map-content';

/** Signs of the map beside its colours, in the order of the key. */
export const SIGNS = [
  'direction',
  'both-ways',
  'size',
  'ring',
  'venue',
  'possible-venue',
  'unrealised',
  'unquantified',
  'contested',
  'inferred',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The signs that are in view. Those of a single arc are seen only when its ribbon is opened. */
export function signsOf({ arcs, nodes }: Pick<MapContent, 'arcs' | 'nodes'>): Sign[] {
  const inView: Record<Sign, boolean> = {
    direction: arcs.some(({ mutual }) => !mutual),
    'both-ways': arcs.some(({ mutual }) => mutual),
    size: nodes.length > 0,
    ring: nodes.some(({ rings }) => rings.length > 0),
    venue: nodes.some(({ venue }) => venue?.occurred === true),
    'possible-venue': nodes.some(({ venue }) => venue?.occurred === false),
    unrealised: arcs.some(({ occurred }) => !occurred),
    unquantified: arcs.some(({ quantified }) => !quantified),
    contested: arcs.some(({ certainty }) => certainty === 'contested'),
    inferred: arcs.some(({ certainty }) => certainty === 'inferred'),
  };
  return SIGNS.filter((sign) => inView[sign]);
}
