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
    /** A text that cannot be read, in the place of the collection or put aside; null: there is none. */
    unread: read.ok ? putAside : text,
  };
}
