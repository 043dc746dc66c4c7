'use client';

import dynamic from 'next/dynamic';

/** Its code comes after the page, which has the message to copy without it. */
export const LazyCorrection = dynamic(() =>
  import('./correction-part').then(({ CorrectionPart }) => CorrectionPart),
);
