import { isSlug } from '@/lib/text/slug';

/** Which tour: one that ships with the record, one kept in this browser, or one held by the link. */
export type TourReference =
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'linked' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `<slug>`, `own.<uuid>`, or `link` for a tour whose whole content is in the address's fragment. */
export function serialiseTourReference(reference: TourReference): string {
  if (reference.kind === 'linked') return 'link';
  return reference.kind === 'own' ? `own.${reference.id}` : reference.id;
}

export function parseTourReference(text: string): TourReference | null {
  if (text === 'link') return { kind: 'linked' };
  if (text.startsWith('own.')) {
    const id = text.slice(4);
    return UUID.test(id) ? { kind: 'own', id } : null;
  }
  return isSlug(text) ? { kind: 'shipped', id: text } : null;
}
