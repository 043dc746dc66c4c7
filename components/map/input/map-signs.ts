import { RAILWAY_SIGNS, UNREALISED_SIGNS, type Sign } from '@/components/static-map/sign-sample';
import type { LineState } from '@/lib/flows/segment-state';
import type { EventOutcome } from '@/lib/model/outcome';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { MapContent } from '../scene/map-content';

/** Signs of the map beside its colours, in the order of the key. */
export const KEY_SIGNS = [
  'direction',
  'mutual',
  'passing',
  'place',
  'ring',
  'venue',
  'possibleVenue',
  'said',
  ...UNREALISED_SIGNS,
  ...RAILWAY_SIGNS,
  'service',
  'run',
  'unquantified',
  'contested',
  'inferred',
] as const satisfies readonly Sign[];
export type KeySign = (typeof KEY_SIGNS)[number];

/** What a key explains: the same on a reader's screen and under a lecture's map. */
export interface KeyInView {
  /** In the order of the vocabulary, as lines or as rings. */
  readonly families: readonly Family[];
  /** Something has the colour of several families. */
  readonly isMixed: boolean;
  readonly hasRibbons: boolean;
  readonly signs: readonly KeySign[];
}

export function keyInView(content: MapContent): KeyInView {
  const { arcs, ribbons, nodes } = content;
  const inView = new Set<Family | null>([
    ...arcs.map(({ family }) => family),
    ...nodes.flatMap(({ rings }) => rings.map(({ family }) => family)),
  ]);
  return {
    families: FAMILIES.filter((family) => inView.has(family)),
    isMixed:
      ribbons.some(({ bands }) => bands.some(({ family }) => family === null)) || inView.has(null),
    hasRibbons: ribbons.length > 0,
    signs: signsOf(content),
  };
}

/** The signs that are in view. Those of a single arc are seen only when its ribbon is opened. */
function signsOf({
  arcs,
  ribbons,
  nodes,
  corridors,
  corridorLegs,
}: Pick<MapContent, 'arcs' | 'ribbons' | 'nodes' | 'corridors' | 'corridorLegs'>): KeySign[] {
  const has = (outcome: EventOutcome) =>
    [...arcs, ...ribbons].some((line) => line.outcome === outcome);
  const services = corridors.flatMap((corridor) => corridor.services);
  const isLine = (state: LineState) =>
    corridors.some(({ stretches }) => stretches.some((stretch) => stretch.state === state));
  const inView: Record<KeySign, boolean> = {
    direction: arcs.some(({ mutual }) => !mutual),
    mutual: arcs.some(({ mutual }) => mutual),
    // Two places have no third that could be passed.
    passing: arcs.length > 0 && nodes.length > 2,
    place: nodes.some(({ activity }) => activity > 0),
    ring: nodes.some(({ rings }) => rings.length > 0),
    venue: nodes.some(({ venue }) => venue?.occurred === true),
    possibleVenue: nodes.some(({ venue }) => venue?.occurred === false),
    said: nodes.some(({ said }) => said > 0),
    planned: has('planned'),
    proposed: has('proposed'),
    considered: has('considered'),
    declined: has('declined'),
    cancelled: has('cancelled'),
    unrealised: has('unrealised'),
    'railway-operating': isLine('operating'),
    'railway-under-construction': isLine('under-construction'),
    'railway-closed': isLine('closed'),
    'railway-expected': isLine('expected'),
    service: services.some(({ state }) => state !== 'operating'),
    run: corridorLegs.length > 0 || services.some(({ state }) => state === 'operating'),
    unquantified: arcs.some(({ quantified }) => !quantified),
    contested: arcs.some(({ certainty }) => certainty === 'contested'),
    inferred: arcs.some(({ certainty }) => certainty === 'inferred'),
  };
  return KEY_SIGNS.filter((sign) => inView[sign]);
}
