'use client';

import dynamic from 'next/dynamic';

/** Its code comes after the page, whose words are in its HTML. */
export const LazyOffline = dynamic(() =>
  import('./offline-part').then(({ OfflinePart }) => OfflinePart),
);
