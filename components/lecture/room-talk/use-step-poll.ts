'use client';

import { useEffect, useEffectEvent } from 'react';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { pollAtStep, type HeardTalk } from '@/lib/lecture/heard-talk';
import type { Poll } from '@/lib/model/poll-schema';

interface StepPollOptions {
  readonly talk: HeardTalk;
  /** Another number each time that the room may have begun anew, and knows of nothing. */
  readonly joins: number;
  /** Where the lecture stands, from 0. */
  readonly step: number;
  /** What that step asks; undefined where it asks nothing. */
  readonly asked: Poll | undefined;
  readonly send: (message: LectureMessage) => void;
}

/** Asks the room what a step asks, as soon as the screen comes to it, and takes it back after it. */
export function useStepPoll({ talk, joins, step, asked, send }: StepPollOptions): void {
  const { isOpen, poll } = talk;
  const follow = useEffectEvent(() => {
    if (!isOpen) return;
    const wanted = pollAtStep(poll, asked, step);
    if (wanted !== undefined) send({ kind: 'set-poll', poll: wanted });
  });
  useEffect(() => follow(), [isOpen, step, joins]);
  // The room's word for a step before this one may arrive late. One that was put away stays away.
  const isLate = poll !== null && poll.step !== step;
  useEffect(() => {
    if (isLate) follow();
  }, [isLate]);
}
