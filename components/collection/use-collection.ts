'use client';

import { useStoredValue } from '@/components/hooks/use-stored-value';
import { readStored, unreadCollection } from '@/components/kept/change-collection';
import { collectionText } from '@/components/kept/collection-text';
import type { CollectedItem } from '@/lib/collection/collection-file';

const NONE: readonly CollectedItem[] = [];

/** The reader's collection, also as other windows and the stars of this one change it. */
export function useCollection() {
  const { value: text, isPersisted } = useStoredValue(collectionText);
  const { value: putAside } = useStoredValue(unreadCollection);
  const read = readStored(text);
  return {
    items: read.ok ? read.items : NONE,
    /** False where a reload will lose it. */
    isPersisted,
    /** A text in the place of a collection that cannot be read; null where there is none. */
    unread: read.ok ? putAside : text,
  };
}

/** Throws away what could not be read. */
export function discardUnread(): void {
  if (!readStored(collectionText.read()).ok) collectionText.write(null);
  unreadCollection.write(null);
}
