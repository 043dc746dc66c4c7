'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { useInBrowser } from '@/components/hooks/use-in-browser';

const CitePart = dynamic(() => import('./cite-part').then((module) => module.CitePart));

/**
 * Comes after the page, which has a reference for a reader without scripts: a field that the server
 * had drawn would lose what is typed before its code is there.
 */
export function LazyCite(props: ComponentProps<typeof CitePart>) {
  return useInBrowser() ? <CitePart {...props} /> : null;
}
