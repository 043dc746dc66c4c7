'use client';

import dynamic from 'next/dynamic';
import type { ClientProvidersProps } from '@/components/queries/client-providers';
import { useInBrowser } from '@/components/hooks/use-in-browser';

const ApiTrialsPart = dynamic(() =>
  import('./api-trials-part').then((module) => module.ApiTrialsPart),
);

/** Comes after the page, whose forms work without it. */
export function LazyApiTrials(props: Omit<ClientProvidersProps, 'children'>) {
  return useInBrowser() ? <ApiTrialsPart {...props} /> : null;
}
