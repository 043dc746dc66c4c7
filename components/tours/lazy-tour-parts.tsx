'use client';

import dynamic from 'next/dynamic';

/*
 * The parts of the tours' pages that need JavaScript. Their code comes after the page, which is
 * read without it.
 */
export const LazyLinkedTour = dynamic(() =>
  import('./tour-parts').then(({ LinkedTourPart }) => LinkedTourPart),
);
export const LazyOwnTours = dynamic(() =>
  import('./tour-parts').then(({ OwnToursPart }) => OwnToursPart),
);
