import { itemKey, type Collectable } from '@/lib/collection/collected-item';
import { withItem, withoutItem } from '@/lib/collection/edit-collection';
import { changeCollection, itemsNow } from './change-collection';

/** Notes of what a star took out on this page: pressed again, it brings the note back. */
const notesTakenOut = new Map<string, string>();

/** Keeps something, or lets it go. */
export function setKept({ kind, id }: Collectable, isKept: boolean): void {
  const key = itemKey({ kind, id });
  if (isKept) {
    const note = notesTakenOut.get(key) ?? '';
    notesTakenOut.delete(key);
    changeCollection((items) => withItem(items, { kind, id, note }));
    return;
  }
  const item = itemsNow().find((one) => itemKey(one) === key);
  if (item) notesTakenOut.set(key, item.note);
  changeCollection((items) => withoutItem(items, key));
}
