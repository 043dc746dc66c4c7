'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import type { MapHandle } from '@/components/map/input/map-handle';
import { useRouter } from '@/components/ui/navigation';
import { sheetOf } from '@/lib/lecture/ink/ink-sheet';
import { speakerPosition } from '@/lib/lecture/lecture-state';
import { liveSearch } from '@/lib/lecture/live-view';
import { capturedView } from '@/lib/tours/captured-view';
import type { TourReference } from '@/lib/tours/tour-reference';
import type { View } from '@/lib/view/view';
import { changeLectureTextSize } from '../evidence/lecture-text-size';
import { pageAfterLecture } from '../lecture-address';
import type { StagePlayback } from '../stage/stage-bar';
import type { KeptTour } from '../stage/use-kept-tour';
import { useLectureKeys } from '../use-lecture-keys';
import { useBriefly } from './use-briefly';
import type { Lecture, LectureRules } from './use-lecture';
import { useScreenTools } from './use-screen-tools';
import type { PacedSentences } from './use-sentences';
import type { ShownView } from './use-shown-view';
import type { StepEvidence } from './use-step-evidence';

interface LectureToolsOptions {
  readonly reference: TourReference;
  readonly name: string;
  readonly speakerAddress: string;
  readonly lecture: Lecture;
  readonly after: LectureRules['after'];
  readonly shown: ShownView;
  readonly evidence: StepEvidence;
  /** Undefined where there are none to be lit. */
  readonly sentences: PacedSentences | undefined;
  readonly titleOf: (view: View) => string;
  readonly onKeep: KeptTour['keep'];
  readonly onAnswers: () => void;
  readonly mapRef: RefObject<MapHandle | null>;
  readonly playbackRef: RefObject<StagePlayback | null>;
}

/** What keys and buttons of a lecture's screen do to the lecture, besides what only this window has. */
export function useLectureTools(options: LectureToolsOptions) {
  const { reference, name, speakerAddress, lecture, after, shown, evidence, sentences } = options;
  const { titleOf, onKeep, onAnswers, mapRef, playbackRef } = options;
  const { state, command, leave, ink } = lecture;
  const { view, isStage } = shown;
  const t = useTranslations('lecture.stage');
  const router = useRouter();
  const isLiveLecture = reference.kind === 'live';

  const [kept, sayKept] = useBriefly<string>();
  const keep = async () => {
    const { sheet, strokes } = ink;
    const captured = capturedView(view, mapRef.current?.seen() ?? null);
    const number = await onKeep(captured, titleOf(view), strokes).catch(() => null);
    sayKept(number === null ? t('notKept') : t('kept', { number }));
    if (number === null || !isLiveLecture) return;
    const step = number - 1;
    const sheetOfStep = sheetOf({ step, live: captured });
    // The drawing stays where it is seen, though the screen shows another sheet from now on.
    if (sheetOfStep !== sheet) ink.put({ sheet: sheetOfStep, strokes });
    command({ kind: 'go', step });
  };

  const changePace = () => {
    if (!sentences) return;
    const isBySentence = !sentences.areLitInTurn;
    sentences.choosePace(isBySentence ? 'sentence' : 'step');
    const at = speakerPosition(state);
    // To light a sentence would return from the stage, or bring back a dark screen.
    if (at.live !== null || state.isBlack) return;
    const isLit = isBySentence && (sentences.counts[at.step] ?? 0) > 1;
    command({ kind: 'light', sentence: isLit ? 0 : null });
  };
  const changeTextSize = (way: 'larger' | 'smaller') => {
    // The stage has no text, so that nobody would see it.
    if (!isStage) changeLectureTextSize(way);
  };

  const tools = useScreenTools({
    name,
    speakerAddress,
    isStage,
    stage: {
      ask: shown.leaveStep,
      play: () => playbackRef.current?.toggle(),
      keep: () => void keep(),
    },
    onPutAway: () => {
      if (shown.putAwayCard()) return true;
      if (isLiveLecture || after(state, { kind: 'return' }) === state) return false;
      command({ kind: 'return' });
      return true;
    },
    onLeave: () => {
      leave();
      router.push(pageAfterLecture(reference, liveSearch(view)));
    },
    onAnswers,
    onInk: ink.change,
    textTools: {
      larger: () => changeTextSize('larger'),
      smaller: () => changeTextSize('smaller'),
      sources: evidence.toggleSources,
      sentences: changePace,
    },
    closeEvidence: evidence.close,
  });
  const typed = useLectureKeys({
    enabled: tools.dialog === null,
    mode: shown.isSpeakerOnStage ? 'live' : 'step',
    onCommand: command,
    onTool: tools.use,
    onDigit: evidence.onDigit,
    onStageKey: shown.pressKey,
  });
  return {
    tools,
    /** Number of a step that is being typed. */
    typed,
    /** What has just been kept, in words. */
    kept,
    changePace,
  };
}
