'use client';

import dynamic from 'next/dynamic';
import { useInBrowser } from '@/components/hooks/use-in-browser';
import { InsteadOfFailed } from '@/components/ui/instead-of-failed';
import type { LiveMapPartProps } from './live-map-part';

const LiveMapPart = dynamic(() => import('./live-map-part').then((part) => part.LiveMapPart), {
  ssr: false,
  loading: () => null,
});

/** The live map in place of the pictures. Its code comes after the page, which is read without it. */
export function LazyLiveMap(props: LiveMapPartProps) {
  const isInBrowser = useInBrowser();
  return <InsteadOfFailed>{isInBrowser && <LiveMapPart {...props} />}</InsteadOfFailed>;
}
