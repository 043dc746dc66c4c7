'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { useInBrowser } from '@/components/hooks/use-in-browser';

const CorrectionPart = dynamic(() =>
  import('./correction-part').then((module) => module.CorrectionPart),
);

/**
 * Comes after the page, which has a message to copy for a reader without scripts: a field that the server
 * had drawn would lose what is typed before its code is there.
 */
export function LazyCorrection(props: ComponentProps<typeof CorrectionPart>) {
  return useInBrowser() ? <CorrectionPart {...props} /> : null;
}
