'use client';

import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { keptKeys } from '@/lib/collection/collected-item';

/** The reader's collection as it is stored; what it says is read by those who need more than its keys. */
export const collectionText = storedValue<string | null>({
  area: 'local',
  key: 'collection',
  parse: (text) => text,
  serialise: (text) => text,
});

/** Keys of what the reader has kept, also as other windows change it. */
export function useKeptKeys(): ReadonlySet<string> {
  return keptKeys(useStoredValue(collectionText).value);
}
