import dynamic from 'next/dynamic';

// None of it is needed to see the years; without a connection they do without it.
const Nothing = () => null;
const options = { ssr: false, loading: Nothing } as const;
const head = () => import('./timeline-head');

export const LazyTimelineHead = dynamic(
  () =>
    head().then(
      (module) => module.TimelineHead,
      () => Nothing,
    ),
  options,
);

export const LazyTimelineChoices = dynamic(
  () =>
    head().then(
      (module) => module.TimelineChoices,
      () => Nothing,
    ),
  options,
);

export const LazyEventScrubber = dynamic(
  () =>
    import('./event-scrubber').then(
      (module) => module.EventScrubber,
      () => Nothing,
    ),
  options,
);
