import { parseAsInteger, useQueryState } from 'nuqs';
import { useState } from 'react';
import { followerPlace, type FollowerPlace } from '@/lib/lecture/follower-place';

/**
 * Where the reader is in the lecture. A step of the reader's own is in the address: it outlives a
 * reload, the other language, and the way back from the atlas.
 * @param lecturer the step on the screen, from 0; null until the screen has sent one.
 */
export function useFollowerPlace(
  lecturer: number | null,
  steps: number,
): [FollowerPlace | null, (own: number | null) => void] {
  const [number, setNumber] = useQueryState(
    'step',
    parseAsInteger.withOptions({ history: 'replace', shallow: true }),
  );
  const [furthest, setFurthest] = useState(0);
  // In the render in which it is known, so that no step is taken away for a moment.
  if (lecturer !== null && lecturer > furthest) setFurthest(lecturer);
  const own = number === null ? null : number - 1;
  const place = lecturer === null ? null : followerPlace({ lecturer, furthest, own, steps });
  return [place, (next) => void setNumber(next === null ? null : next + 1)];
}
