'use client';

import dynamic from 'next/dynamic';

/** Its code comes after the page, which is read without it. */
export const LazyAllTours = dynamic(() =>
  import('./all-tours-part').then(({ AllToursPart }) => AllToursPart),
);
