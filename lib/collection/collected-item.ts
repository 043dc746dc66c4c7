import { isSlug, SLUG_PATTERN } from '@/lib/text/slug';

/*
 * What a star needs to know of a collection, without the schema: the atlas loads it with its lists
 * and panels.
 */

export const COLLECTED_KINDS = ['event', 'place', 'source'] as const;
export type CollectedKind = (typeof COLLECTED_KINDS)[number];

/** A thing of the record, as a collection names it. */
export interface Collectable {
  readonly kind: CollectedKind;
  readonly id: string;
}

/** Far above what somebody reads in one go, and as many as a tour has steps. */
export const MOST_ITEMS = 200;

export const COLLECTION_PAGE = '/collection';

/** `event.<id>`, distinct among the things of the record; slugs hold no full stop. */
export const itemKey = ({ kind, id }: Collectable) => `${kind}.${id}`;

function parseItemKey(text: string): Collectable | null {
  const [word, id, ...rest] = text.split('.');
  const kind = COLLECTED_KINDS.find((known) => known === word);
  return kind && id !== undefined && isSlug(id) && rest.length === 0 ? { kind, id } : null;
}

const KEEP = '#keep=';

/** The collection's page, which takes the thing in: a link that a page without scripts can have. */
export const keepLink = (item: Collectable) => `${COLLECTION_PAGE}${KEEP}${itemKey(item)}`;

/** What `keepLink` names; null in any other fragment. */
export const itemToKeep = (fragment: string): Collectable | null =>
  fragment.startsWith(KEEP) ? parseItemKey(fragment.slice(KEEP.length)) : null;

/** As `storedCollection` writes an item. Inside of a note, quotation marks are escaped. */
const STORED_ITEM = new RegExp(
  `\\{"kind":"(${COLLECTED_KINDS.join('|')})","id":"(${SLUG_PATTERN})","note":`,
  'g',
);

/** Keys of what is in a stored collection; null is none. */
export function keptKeys(stored: string | null): ReadonlySet<string> {
  const found = (stored ?? '').matchAll(STORED_ITEM);
  return new Set(Array.from(found, ([, kind, id]) => `${kind}.${id}`));
}
