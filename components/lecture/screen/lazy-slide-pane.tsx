'use client';

import dynamic from 'next/dynamic';

export const loadSlidePane = () => import('./slide-pane').then((module) => module.SlidePane);

/** No tour that ships has a slide. */
export const LazySlidePane = dynamic(loadSlidePane, { ssr: false });
