import { fragmentValue } from '@/lib/text/fragment-value';
import { LONGEST_LINK, packText, unpackText } from '@/lib/text/packed-text';
import {
  COLLECTION_FORMAT,
  LARGEST_COLLECTION_BYTES,
  readCollection,
  storedCollection,
  type CollectedItem,
  type ReadCollection,
} from './collection-file';

const KEY = 'items';

/** The fragment that holds the whole collection, with "#"; null when it would be too long. */
export async function collectionFragment(items: readonly CollectedItem[]): Promise<string | null> {
  const fragment = `#${KEY}=${await packText(storedCollection(items))}`;
  return fragment.length <= LONGEST_LINK ? fragment : null;
}

/** Whether a fragment is meant to hold a collection, readable or not. */
export const holdsCollection = (fragment: string): boolean => fragmentValue(fragment, KEY) !== null;

/** Reads what `collectionFragment` wrote; anything else is refused as a file would be. */
export async function readCollectionFragment(fragment: string): Promise<ReadCollection> {
  const unpacked = await unpackText(fragmentValue(fragment, KEY) ?? '', LARGEST_COLLECTION_BYTES);
  switch (unpacked.kind) {
    case 'too-large':
      return { ok: false, problem: { kind: 'too-large', bytes: LARGEST_COLLECTION_BYTES } };
    case 'damaged':
      return { ok: false, problem: { kind: 'not-a-collection' } };
    case 'text': {
      if (unpacked.isWhole) return readCollection(unpacked.text);
      const isOurs = unpacked.text.startsWith(`{"format":"${COLLECTION_FORMAT}"`);
      return { ok: false, problem: { kind: isOurs ? 'cut' : 'not-a-collection' } };
    }
  }
}
