import type { Arc } from '@/lib/arcs/arcs';
import {
  endsInOrder,
  pairKey,
  placesOfPair,
  staysInCity,
  type PairedLine,
} from '@/lib/arcs/pair-key';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { flowSelection, pairSelection, type Selection } from '@/lib/view/selection';

/** What can be pointed at. A pair is all that happened between two places, as a ribbon or as its arcs. */
export type MapTarget =
  | { readonly kind: 'arc'; readonly arc: Arc }
  | ({ readonly kind: 'pair' } & Pick<Ribbon, 'pair' | 'from' | 'to'>)
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string };

/** The places between which the pair of a line is: cities for their sites, but within one the sites. */
export function endsOfPair(line: PairedLine): Pick<Ribbon, 'from' | 'to'> {
  const [from, to] = staysInCity(line) ? endsInOrder(line) : placesOfPair(line.pair);
  return { from, to };
}

/** Whether a line is one of a pair that is pointed at. */
export const isOfPair = (line: PairedLine, pair: Pick<Ribbon, 'from' | 'to'>): boolean =>
  pairKey(endsOfPair(line)) === pairKey(pair);

/** What a click on it opens. */
export function selectionOf(target: MapTarget): Selection {
  if (target.kind === 'pair') return pairSelection(target.from, target.to);
  if (target.kind !== 'arc') return target;
  const { eventId } = target.arc;
  return eventId === null ? flowSelection(target.arc) : { kind: 'event', id: eventId };
}

export const targetKey = (target: MapTarget): string => {
  if (target.kind === 'arc') return `arc ${target.arc.key}`;
  return target.kind === 'pair' ? `pair ${pairKey(target)}` : `${target.kind} ${target.id}`;
};

export function isSameTarget(one: MapTarget | null, other: MapTarget | null): boolean {
  if (one === null || other === null) return one === other;
  return targetKey(one) === targetKey(other);
}
