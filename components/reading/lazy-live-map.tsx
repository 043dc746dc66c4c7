'use client';

import dynamic from 'next/dynamic';
import { Component, useSyncExternalStore, type ReactNode } from 'react';
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

/** The pictures of the steps stay where the live map fails or its code does not come. */
class StillInstead extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
