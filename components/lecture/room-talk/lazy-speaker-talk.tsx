'use client';

import dynamic from 'next/dynamic';

// Notes and steps come first; without its code the lecture can still be steered.
export const LazySpeakerTalk = dynamic(() =>
  import('./speaker-talk').then(
    (module) => module.SpeakerTalk,
    () => () => null,
  ),
);
export const LazyWindowSpeakerTalk = dynamic(() =>
  import('./speaker-talk').then(
    (module) => module.WindowSpeakerTalk,
    () => () => null,
  ),
);
