'use client';

import dynamic from 'next/dynamic';
import { ABOVE_CAPTIONS } from '../run/caption-space';
import type { SlidePaneProps } from './slide-pane';

export const loadSlidePane = () => import('./slide-pane').then((module) => module.SlidePane);

/** No tour that ships has a slide. */
const LoadedSlidePane = dynamic(loadSlidePane, {
  ssr: false,
  // The map that it covers is not to be seen before it.
  loading: () => <div className="absolute inset-0 bg-panel" />,
});

interface LazySlidePaneProps extends SlidePaneProps {
  /** They stand at the foot of the screen, and the slide above them. */
  readonly hasCaptions: boolean;
}

export function LazySlidePane({ hasCaptions, ...slide }: LazySlidePaneProps) {
  return (
    <div className={`absolute inset-x-0 top-0 ${hasCaptions ? ABOVE_CAPTIONS : 'bottom-0'}`}>
      <LoadedSlidePane {...slide} />
    </div>
  );
}
