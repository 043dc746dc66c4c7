'use client';

import dynamic from 'next/dynamic';

/** Its code comes once there is a room that is asked. */
export const LazyStageTalk = dynamic(
  () =>
    import('./stage-talk').then(
      (module) => module.StageTalk,
      // The step and its map go on without it.
      () => () => null,
    ),
  { ssr: false },
);
