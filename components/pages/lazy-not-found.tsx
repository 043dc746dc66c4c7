'use client';

import dynamic from 'next/dynamic';

/** Next puts "not found" into the answer of every page; its code comes only where it is shown. */
export const LazyNotFound = dynamic(() =>
  import('./not-found-in-app').then(({ NotFoundInApp }) => NotFoundInApp),
);
