import dynamic from 'next/dynamic';

// None of it is needed to see the years. Without a connection its code does not come, and the years do
// without it.
const Nothing = () => null;

export const LazyTimelineHead = dynamic(
  () =>
    import('./timeline-head').then(
      (module) => module.TimelineHead,
      () => Nothing,
    ),
  { ssr: false, loading: () => null },
);

export const LazyTimelineChoices = dynamic(
  () =>
    import('./timeline-head').then(
      (module) => module.TimelineChoices,
      () => Nothing,
    ),
  { ssr: false, loading: () => null },
);

export const LazyEventScrubber = dynamic(
  () =>
    import('./event-scrubber').then(
      (module) => module.EventScrubber,
      () => Nothing,
    ),
  { ssr: false, loading: () => null },
);
