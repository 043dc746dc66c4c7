'use client';

import dynamic from 'next/dynamic';

export const loadSlidePane = () => import('./slide-pane').then((module) => module.SlidePane);

/** No tour that ships has a slide. */
export const LazySlidePane = dynamic(loadSlidePane, {
  ssr: false,
  // The map that it covers is not to be seen before it.
  loading: () => <div className="absolute inset-0 bg-panel" />,
});
