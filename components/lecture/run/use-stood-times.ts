'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import type { LectureState } from '@/lib/lecture/lecture-state';
import { stoodAfter, stoodTimesSchema, type StoodTimes } from '@/lib/lecture/run/stood-times';

export interface Measured {
  /** Null until the screen has answered. */
  readonly stood: StoodTimes | null;
  /** Begins all of it anew. */
  readonly rehearse: (at: number) => void;
  readonly endRehearsal: () => void;
}

/** How long the steps of a lecture have stood since this window has been there; a reload keeps it. */
export function useStoodTimes(name: string, steps: number, state: LectureState | null): Measured {
  const [stored] = useState(() => storedJson('session', `stood-times:${name}`, stoodTimesSchema));
  const stood = useStoredValue(stored).value;
  const hear = useEffectEvent(() => {
    if (state) stored.write(stoodAfter(stored.read(), state, steps, Date.now()));
  });
  const { step = null, startedAt = null, pausedAt = null } = state ?? {};
  useEffect(() => hear(), [step, startedAt, pausedAt, steps]);
  return {
    stood,
    rehearse: (since) =>
      stored.write({
        spent: Array.from({ length: steps }, () => 0),
        step: 0,
        since,
        isRehearsal: true,
      }),
    endRehearsal: () => {
      if (stood) stored.write({ ...stood, isRehearsal: false });
    },
  };
}
