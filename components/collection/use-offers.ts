'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import {
  LARGEST_COLLECTION_BYTES,
  readCollection,
  type ReadCollection,
} from '@/lib/collection/collection-file';
import { holdsCollection, readCollectionFragment } from '@/lib/collection/collection-link';
import type { Offer } from './offered-collection';

/** Its size is known before a byte is read. @throws where the browser cannot read the file */
async function readPickedFile(file: File): Promise<ReadCollection> {
  if (file.size > LARGEST_COLLECTION_BYTES) {
    return { ok: false, problem: { kind: 'too-large', bytes: file.size } };
  }
  return readCollection(await file.text());
}

/** Takes what the address holds out of it, so that a reload does not bring it again. */
export function forgetFragment(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', `${pathname}${search}`);
}

/** A collection that a file holds, which was picked last, or else the link. */
export function useOffers(fragment: string) {
  const [picked, setPicked] = useState<Offer | null>(null);
  const { data: linked } = useQuery({
    queryKey: ['linked-collection', fragment],
    queryFn: () => readCollectionFragment(fragment),
    enabled: holdsCollection(fragment),
    networkMode: 'always',
    staleTime: Infinity,
  });
  const inLink: Offer | null =
    linked && holdsCollection(fragment) ? { from: 'link', read: linked } : null;
  return {
    offer: picked ?? inLink,
    /** Shown when it resolves. @throws where the browser cannot read the file */
    pick: async (file: File) => {
      const read = await readPickedFile(file);
      flushSync(() => setPicked({ from: 'file', read }));
    },
    close: () => {
      if (picked === null) forgetFragment();
      setPicked(null);
    },
  };
}
