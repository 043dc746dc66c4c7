import { storedValue } from '@/components/hooks/stored-value';
import {
  readCollection,
  storedCollection,
  type CollectedItem,
  type ReadCollection,
} from '@/lib/collection/collection-file';
import { collectionText } from './collection-text';

/** What stood in the place of the collection and could not be read: only the reader throws it away. */
export const unreadCollection = storedValue<string | null>({
  area: 'local',
  key: 'collection-unread',
  parse: (text) => text,
  serialise: (text) => text,
});

const NONE: ReadCollection = { ok: true, items: [] };

export const readStored = (text: string | null): ReadCollection =>
  text === null ? NONE : readCollection(text);

/** What is stored now; nothing where that cannot be read. */
export function itemsNow(): readonly CollectedItem[] {
  const read = readStored(collectionText.read());
  return read.ok ? read.items : [];
}

/** @returns whether the browser has it now under its own key. A text that stands there stays. */
function putAside(text: string | null): boolean {
  if (unreadCollection.read() !== null) return false;
  unreadCollection.write(text);
  if (unreadCollection.isPersisted()) return true;
  unreadCollection.write(null);
  return false;
}

/**
 * Changes what this browser has now, which another window may have changed since it was shown. A text
 * that cannot be read is put aside first.
 *
 * @returns false where that text cannot be put aside: nothing is changed then
 */
export function changeCollection(
  change: (items: readonly CollectedItem[]) => readonly CollectedItem[],
): boolean {
  const text = collectionText.read();
  if (!readStored(text).ok && !putAside(text)) return false;
  const items = change(itemsNow());
  collectionText.write(items.length === 0 ? null : storedCollection(items));
  return true;
}

/** Throws away a text that could not be read, and no other. */
export function discardUnread(text: string): void {
  if (collectionText.read() === text && !readStored(text).ok) collectionText.write(null);
  else if (unreadCollection.read() === text) unreadCollection.write(null);
}
