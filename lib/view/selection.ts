import { isSlug } from '@/lib/text/slug';

/** What the evidence panel shows. A pair is two places in alphabetical order, both directions. */
export type Selection =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string }
  | { readonly kind: 'pair'; readonly places: readonly [string, string] };

export function pairSelection(one: string, other: string): Selection {
  return { kind: 'pair', places: one < other ? [one, other] : [other, one] };
}

/** `event.<id>`, `place.<id>`, `corridor.<id>` or `pair.<id>.<id>`; slugs hold no full stop. */
export function serialiseSelection(selection: Selection): string {
  return selection.kind === 'pair'
    ? ['pair', ...selection.places].join('.')
    : `${selection.kind}.${selection.id}`;
}

export function parseSelection(text: string): Selection | null {
  const [kind, id, other, ...rest] = text.split('.');
  if (rest.length > 0 || id === undefined || !isSlug(id)) return null;
  if (kind === 'pair') {
    return other !== undefined && isSlug(other) && other !== id ? pairSelection(id, other) : null;
  }
  if (other !== undefined) return null;
  return kind === 'event' || kind === 'place' || kind === 'corridor' ? { kind, id } : null;
}

export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  return serialiseSelection(one) === serialiseSelection(other);
}
