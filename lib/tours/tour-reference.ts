import { isSlug } from '@/lib/text/slug';

/**
 * Which tour: one that ships with the record, one kept in this browser, one held by the link, or the
 * steps that a lecture from the live atlas keeps, which are a tour of this browser under that id.
 */
export type TourReference =
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'live'; readonly id: string }
  | { readonly kind: 'linked' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `<slug>`, `own.<uuid>`, `live.<uuid>`, or `link` for a tour whose content is in the address's fragment. */
export function serialiseTourReference(reference: TourReference): string {
  if (reference.kind === 'linked') return 'link';
  return reference.kind === 'shipped' ? reference.id : `${reference.kind}.${reference.id}`;
}

export function parseTourReference(text: string): TourReference | null {
  if (text === 'link') return { kind: 'linked' };
  for (const kind of ['own', 'live'] as const) {
    if (!text.startsWith(`${kind}.`)) continue;
    const id = text.slice(kind.length + 1);
    return UUID.test(id) ? { kind, id } : null;
  }
  return isSlug(text) ? { kind: 'shipped', id: text } : null;
}
