import type { Arc } from '@/lib/arcs/arcs';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { flowSelection, pairSelection, type Selection } from '@/lib/view/selection';

/** What can be pointed at. */
export type MapTarget =
  | { readonly kind: 'arc'; readonly arc: Arc }
  | { readonly kind: 'pair'; readonly ribbon: Ribbon }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string };

/** What a click on it opens. */
export function selectionOf(target: MapTarget): Selection {
  if (target.kind === 'pair') return pairSelection(target.ribbon.from, target.ribbon.to);
  if (target.kind !== 'arc') return target;
  const { eventId } = target.arc;
  return eventId === null ? flowSelection(target.arc) : { kind: 'event', id: eventId };
}

export function isSameTarget(one: MapTarget | null, other: MapTarget | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'arc') return other.kind === 'arc' && one.arc.key === other.arc.key;
  if (one.kind === 'pair') return other.kind === 'pair' && one.ribbon.pair === other.ribbon.pair;
  return other.kind === one.kind && other.id === one.id;
}
