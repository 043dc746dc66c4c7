import { itemKey, type Collectable } from '@/lib/collection/collected-item';
import { withItem, withoutItem } from '@/lib/collection/edit-collection';
import { changeCollection, itemsNow } from './change-collection';

/** Notes of what a star took out on this page: pressed again, it brings the note back. */
const notesTakenOut = new Map<string, string>();

/** Keeps something, or lets it go. @returns false where nothing could be changed */
export function setKept({ kind, id }: Collectable, isKept: boolean): boolean {
  const key = itemKey({ kind, id });
  if (isKept) {
    const note = notesTakenOut.get(key) ?? '';
    notesTakenOut.delete(key);
    return changeCollection((items) => withItem(items, { kind, id, note }));
  }
  const item = itemsNow().find((one) => itemKey(one) === key);
  if (item) notesTakenOut.set(key, item.note);
  return changeCollection((items) => withoutItem(items, key));
}
