import dynamic from 'next/dynamic';

// Few visitors record a video, and what draws one is as large as the map of a handout.
export const LazyYearsVideo = dynamic(
  () =>
    import('@/components/take-along/video/years-video-dialog').then(
      (module) => module.YearsVideoDialog,
    ),
  { ssr: false, loading: () => null },
);
