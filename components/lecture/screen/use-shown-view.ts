'use client';

import type { ClientRecord } from '@/components/record/use-client-record';
import { recordedValues } from '@/lib/flows/facet-counts';
import type { StageKey } from '@/lib/lecture/lecture-key';
import {
  speakerPosition,
  type LectureCommand,
  type LectureState,
} from '@/lib/lecture/lecture-state';
import { liveSearch, viewOfLive } from '@/lib/lecture/live-view';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { opened } from '@/lib/timeline/opened-view';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import { stageChange } from '../stage/stage-change';
import type { HandOnStep } from './use-hand-on-step';

interface ShownViewOptions {
  readonly state: LectureState;
  readonly tour: PresentedTour;
  readonly record: ClientRecord;
  readonly hand: HandOnStep;
  readonly command: (command: LectureCommand) => void;
}

/**
 * The view that the room sees, and what hands and keys do. They change what the speaker is at, which is
 * what the room sees too but while its picture is frozen.
 */
export function useShownView({ state, tour, record, hand, command }: ShownViewOptions) {
  const stepAt = (index: number) => tour.steps[Math.min(index, tour.steps.length - 1)]!;
  const step = stepAt(state.step);
  const isStage = state.live !== null;
  const view = state.live === null ? hand.viewOf(step.view) : viewOfLive(state.live);
  const card = isStage ? view.open : hand.openedOn(step.view);

  const at = speakerPosition(state);
  const isAtShownStep = !isStage && at.live === null && at.step === state.step;
  const ownView = isAtShownStep ? view : stepAt(at.step).view;
  const handled = at.live === null ? ownView : viewOfLive(at.live);
  const ownCard = isAtShownStep ? card : null;
  const handledCard = at.live === null ? ownCard : handled.open;

  const change = (asked: Partial<View>) => {
    // A camera takes the place of the frame of a step.
    const whole = asked.camera === undefined ? asked : { ...asked, frame: null };
    if (at.live !== null) command({ kind: 'live', view: liveSearch({ ...handled, ...whole }) });
    // A step that the room does not see yet has no map here that a hand could move.
    else if (isAtShownStep) hand.change(step.view, whole);
  };
  const closeCard = () => change({ open: at.live === null ? step.view.open : null });
  return {
    step,
    view,
    /** What was opened by hand over the map; null for nothing. */
    card,
    /** The room sees the live stage. */
    isStage,
    /** The speaker is on it, whose keys are then those of the stage. */
    isSpeakerOnStage: at.live !== null,
    change,
    open: (selection: Selection | null) =>
      change(opened(handled, selection, record.summaries, record.cubes?.extent)),
    closeCard,
    /** @returns whether there was a card to close. */
    putAwayCard: (): boolean => {
      if (handledCard !== null) closeCard();
      return handledCard !== null;
    },
    pressKey: (key: StageKey) => {
      if (!record.cubes) return;
      const { types: recorded } = recordedValues(record.cubes);
      const asked = stageChange(handled, key, { extent: record.cubes.extent, recorded });
      if (asked) change(asked);
    },
    leaveStep: () => {
      if (at.live !== null) return;
      // What the step has open is closed, so that a click on it opens its card.
      command({ kind: 'live', view: liveSearch({ ...handled, open: handledCard }) });
      // What the hand has moved is part of a picture that is frozen.
      if (!state.isFrozen) hand.reset();
    },
  };
}
export type ShownView = ReturnType<typeof useShownView>;
