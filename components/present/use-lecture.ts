'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LectureChannel, OpenLectureChannel } from '@/components/lecture/lecture-channel';
import type { LectureMessage, ScreenPoint } from '@/lib/lecture/lecture-message';
import {
  afterCommand,
  lectureAt,
  lectureStateSchema,
  type LectureCommand,
  type LectureState,
} from '@/lib/lecture/lecture-state';

interface LectureOptions {
  readonly reference: string;
  readonly steps: number;
  /** Where the address says that the lecture stands, from 0. */
  readonly step: number;
  readonly channels: readonly OpenLectureChannel[];
  readonly onStepChange: (step: number) => void;
}

export interface Lecture {
  readonly state: LectureState;
  readonly command: (command: LectureCommand) => void;
  readonly pointAt: (point: ScreenPoint | null) => void;
}

const storageKey = (reference: string) => `lecture:${reference}`;

/** What a reload must not lose and the address does not hold: the timer, the dark screen. */
function remembered(reference: string): LectureState | null {
  try {
    const text = sessionStorage.getItem(storageKey(reference));
    return text === null ? null : (lectureStateSchema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}

/** Holds the lecture's state, keeps it over a reload, and tells the other windows. */
export function useLecture({
  reference,
  steps,
  step,
  channels,
  onStepChange,
}: LectureOptions): Lecture {
  const [state, setState] = useState(() => {
    const known = remembered(reference) ?? lectureAt(step, Date.now());
    return known.step === step ? known : { ...known, step, revision: known.revision + 1 };
  });
  const open = useRef<readonly LectureChannel[]>([]);
  const tell = (message: LectureMessage) => {
    for (const channel of open.current) channel.say(message);
  };
  const command = (asked: LectureCommand) =>
    setState((current) => afterCommand(current, asked, steps));

  const hear = useEffectEvent((message: LectureMessage) => {
    if (message.kind === 'hello') tell({ kind: 'state', state });
    if (message.kind === 'command') command(message.command);
  });
  useEffect(() => {
    open.current = channels.map((openChannel) => openChannel((message) => hear(message)));
    const leave = () => {
      for (const channel of open.current) channel.say({ kind: 'goodbye' });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      for (const channel of open.current) channel.close();
      open.current = [];
    };
  }, [channels]);

  const tellState = useEffectEvent(() => tell({ kind: 'state', state }));
  useEffect(() => {
    sessionStorage.setItem(storageKey(reference), JSON.stringify(state));
    tellState();
  }, [reference, state, channels]);

  // The address only follows: read back, it would be late and undo a quick second step.
  const reportStep = useEffectEvent(onStepChange);
  useEffect(() => reportStep(state.step), [state.step]);

  return { state, command, pointAt: (at) => tell({ kind: 'pointer', at }) };
}
