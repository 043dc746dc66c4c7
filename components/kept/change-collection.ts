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

/**
 * Changes what this browser has now, which another window may have changed since it was shown. A text
 * that cannot be read is put aside first.
 */
export function changeCollection(
  change: (items: readonly CollectedItem[]) => readonly CollectedItem[],
): void {
  const text = collectionText.read();
  if (!readStored(text).ok) unreadCollection.write(text);
  const items = change(itemsNow());
  collectionText.write(items.length === 0 ? null : storedCollection(items));
}
