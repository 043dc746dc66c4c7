'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { StillInstead } from '@/components/map/still-instead';
import type { LiveMapPartProps } from './live-map-part';

const LiveMapPart = dynamic(() => import('./live-map-part').then((part) => part.LiveMapPart), {
  ssr: false,
  loading: () => null,
});

const never = () => () => undefined;

/** The live map in place of the pictures. Its code comes after the page, which is read without it. */
export function LazyLiveMap(props: LiveMapPartProps) {
  // The server would leave a mark of a part that failed, and such a page is not kept.
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <StillInstead>{isInBrowser && <LiveMapPart {...props} />}</StillInstead>;
}
