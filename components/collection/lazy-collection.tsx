'use client';

import dynamic from 'next/dynamic';

/** Its code comes after the page, whose words are in its HTML. */
export const LazyCollection = dynamic(() =>
  import('./collection-part').then(({ CollectionPart }) => CollectionPart),
);
