import type { Sign } from '@/components/static-map/sign-sample';
import type { MapContent } from '../scene/map-content';

/** Signs of the map beside its colours, in the order of the key. */
const SIGNS = [
  'direction',
  'mutual',
  'place',
  'ring',
  'venue',
  'possibleVenue',
  'outline',
  'unquantified',
  'contested',
  'inferred',
] as const satisfies Sign[];
type KeySign = (typeof SIGNS)[number];

/** The signs that are in view. Those of a single arc are seen only when its ribbon is opened. */
export function signsOf({ arcs, nodes }: Pick<MapContent, 'arcs' | 'nodes'>): KeySign[] {
  const inView: Record<KeySign, boolean> = {
    direction: arcs.some(({ mutual }) => !mutual),
    mutual: arcs.some(({ mutual }) => mutual),
    place: nodes.length > 0,
    ring: nodes.some(({ rings }) => rings.length > 0),
    venue: nodes.some(({ venue }) => venue?.occurred === true),
    possibleVenue: nodes.some(({ venue }) => venue?.occurred === false),
    outline: arcs.some(({ occurred }) => !occurred),
    unquantified: arcs.some(({ quantified }) => !quantified),
    contested: arcs.some(({ certainty }) => certainty === 'contested'),
    inferred: arcs.some(({ certainty }) => certainty === 'inferred'),
  };
  return SIGNS.filter((sign) => inView[sign]);
}
