'use client';

import dynamic from 'next/dynamic';

/** Next puts "not found" into the answer of every page; its code comes only where it is shown. */
export const LazyNotFoundPage = dynamic(() =>
  import('./not-found-page').then(({ NotFoundPage }) => NotFoundPage),
);
