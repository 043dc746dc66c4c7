'use client';

import dynamic from 'next/dynamic';

/** Its code comes once there is a room that talks. */
export const LazyAudienceTalk = dynamic(
  () =>
    import('./audience-talk').then(
      (module) => module.AudienceTalk,
      // Without it the lecture can still be read.
      () => () => null,
    ),
  { ssr: false },
);
