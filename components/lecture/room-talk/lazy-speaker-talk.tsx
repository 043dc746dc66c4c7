'use client';

import dynamic from 'next/dynamic';

// Without `ssr: false` it would have no boundary of its own, and hide the whole page until it is there.
// Notes and steps come first; without its code the lecture can still be steered.
export const LazySpeakerTalk = dynamic(
  () =>
    import('./speaker-talk').then(
      (module) => module.SpeakerTalk,
      () => () => null,
    ),
  { ssr: false },
);
