import type { CollectedItem } from '@/lib/collection/collection-file';

/** An item by the id that the record has now. */
export function currentItem(
  item: CollectedItem,
  moves: ReadonlyMap<string, string>,
): CollectedItem {
  const id = item.kind === 'event' ? moves.get(item.id) : undefined;
  return id === undefined ? item : { ...item, id };
}
