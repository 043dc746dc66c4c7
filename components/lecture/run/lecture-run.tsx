'use client';

import { useLocale } from 'next-intl';
import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { useMotion } from '@/components/hooks/use-motion';
import { lectureKeyAction } from '@/lib/lecture/lecture-key';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { captionAt, captionParts, captionSentences } from '@/lib/lecture/run/captions';
import { positionTimes } from '@/lib/lecture/run/position-times';
import { litSentence } from '@/lib/lecture/step-sentences';
import type { Lecture } from '../screen/use-lecture';
import { useLivelyPointer } from '../screen/use-lively-pointer';
import type { ScreenTools } from '../screen/use-screen-tools';
import type { PacedSentences } from '../screen/use-sentences';
import type { ShownView } from '../screen/use-shown-view';
import type { StepEvidence } from '../screen/use-step-evidence';
import { StageCaptions } from './captions';
import { RunStrip } from './run-strip';
import { useFoyer } from './use-foyer';
import { useHand } from './use-hand';
import { useSpentTime } from './use-spent-time';
import { useStepTimes } from './use-step-times';

export interface LectureRunProps {
  /** Of the tour. */
  readonly name: string;
  readonly lecture: Pick<Lecture, 'state' | 'command'>;
  readonly tour: PresentedTour;
  readonly sentences: PacedSentences | undefined;
  readonly shown: Pick<ShownView, 'card' | 'putAwayCard'>;
  readonly evidence: Pick<StepEvidence, 'open' | 'close'>;
  readonly tools: Pick<
    ScreenTools,
    'dialog' | 'setDialog' | 'pointer' | 'setNotesOpen' | 'isFullScreen' | 'use'
  >;
  /** The room is answering. */
  readonly isPollOpen: boolean;
}

/** What leads a lecture on without hands, and the captions that go with it. */
export function LectureRun(props: LectureRunProps) {
  const { name, lecture, tour, sentences, shown, evidence, tools, isPollOpen } = props;
  const { state, command } = lecture;
  const { run, caption } = state;
  const pageLanguage = useLocale();
  const { motion } = useMotion();
  const isLively = useLivelyPointer();
  const seconds = useStepTimes(name, tour);

  const step = tour.steps[Math.min(state.step, tour.steps.length - 1)]!;
  const isLoop = run?.kind === 'loop';
  const isBySentence = sentences?.areLitInTurn ?? false;
  const lit = litSentence(step.text, state.sentence);
  const hasCaptions = caption !== undefined;
  const times = positionTimes(step, {
    seconds: seconds[state.step] ?? null,
    isBySentence,
    hasCaptions,
  });
  const duration = (lit === null ? undefined : times[lit + 1]) ?? times[0]!;

  // What somebody looks at is not taken away.
  const isOther =
    state.live !== null ||
    state.isBlack ||
    state.isFrozen ||
    state.asked !== undefined ||
    // In a foyer each step asks by itself, and nobody would close what it asks.
    (isPollOpen && !isLoop) ||
    shown.card !== null ||
    evidence.open !== null ||
    tools.dialog !== null ||
    tools.pointer !== null;
  const isGoing = run?.isHeld === false && !isOther;
  const spent = useSpentTime(`${state.step} ${lit}`, isGoing);
  const isOver = isGoing && spent >= duration;
  const advance = useEffectEvent(() => command({ kind: 'advance' }));
  useEffect(() => {
    if (isOver) advance();
  }, [isOver]);

  const { said, isOfSentence } = captionSentences(step, { lit, isBySentence });
  const captionSpent = useSpentTime(
    `${state.step} ${isOfSentence ? lit : ''}`,
    hasCaptions && !isOther && run?.isHeld !== true,
  );
  const whole = isOfSentence ? duration : times.reduce((sum, time) => sum + time, 0);
  const text =
    state.live === null ? captionAt(captionParts(said), captionSpent, run ? whole : null) : '';
  // Empty where there is nothing to say, and then of no language.
  const captionLanguage = text === '' ? undefined : (step.languages?.notes ?? pageLanguage);
  const say = useEffectEvent(() => command({ kind: 'caption', text, language: captionLanguage }));
  useEffect(() => {
    if (hasCaptions) say();
  }, [hasCaptions, text, state.step]);

  const [hands, countHand] = useReducer((count: number) => count + 1, 0);
  const [hasFilled, setFilled] = useState(false);
  useHand((event) => {
    countHand();
    if (isLoop && !hasFilled && !tools.isFullScreen && mayFillScreen(event)) {
      setFilled(true);
      tools.use('full-screen');
      return;
    }
    // A dialog holds by itself, and what is pressed in it may be what lets the lecture go on.
    if (tools.dialog === null) command({ kind: 'hold-run' });
  });
  useFoyer({
    isLoop,
    // A dialog stops it without a hold, and may be left open as well.
    isStopped: run?.isHeld === true || isOther,
    hands: `${hands} ${state.revision}`,
    onAbandoned: () => {
      tools.setDialog(null);
      tools.setNotesOpen(false);
      if (tools.pointer !== null) tools.use(tools.pointer);
      evidence.close();
      shown.putAwayCard();
      if (state.isFrozen) command({ kind: 'toggle-freeze' });
      command({ kind: 'return' });
      if (state.isBlack) command({ kind: 'toggle-black' });
      if (state.asked !== undefined) command({ kind: 'show-question', question: null });
      command({ kind: 'resume-run' });
    },
  });

  return (
    <>
      {hasCaptions && <StageCaptions text={caption} lang={state.captionLanguage} />}
      {run && (
        <RunStrip
          kind={run.kind}
          isHeld={run.isHeld}
          share={motion === 'still' ? null : Math.min(spent / duration, 1)}
          isLively={isLively}
          hasCaptions={hasCaptions}
          onToggle={() => command({ kind: 'toggle-run' })}
        />
      )}
    </>
  );
}

/** A browser fills the screen only after a press, of which Escape is none; F does it by itself. */
function mayFillScreen(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return event.type === 'pointerup';
  const action = lectureKeyAction(event, 0);
  return action?.kind !== 'tool' || (action.tool !== 'escape' && action.tool !== 'full-screen');
}
