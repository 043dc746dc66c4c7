'use client';

import dynamic from 'next/dynamic';

/** Its code comes after the page, which has the reference in the atlas's own style without it. */
export const LazyCite = dynamic(() => import('./cite-part').then(({ CitePart }) => CitePart));
