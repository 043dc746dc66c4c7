'use client';

import {
  isPollOfStep,
  questionOnScreen,
  questionsIn,
  tallyOf,
  type HeardTalk,
} from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import type { LectureCommand, LectureState } from '@/lib/lecture/lecture-state';
import { pointsOf } from '@/lib/lecture/poll-results';
import type { Poll } from '@/lib/model/poll-schema';
import { useTalkForWindows } from './talk-windows';
import { useStepPoll } from './use-step-poll';

interface ScreenTalkOptions {
  /** Of the tour. */
  readonly name: string;
  readonly room: OpenedRoom | null;
  readonly talk: HeardTalk;
  readonly joins: number;
  readonly state: LectureState;
  /** What the step asks; undefined where it asks nothing. */
  readonly asked: Poll | undefined;
  readonly command: (command: LectureCommand) => void;
  readonly sendToRoom: (message: LectureMessage) => void;
}

/** The screen's part in what the room talks of: it asks what a step asks, and shows on a key. */
export function useScreenTalk(options: ScreenTalkOptions) {
  const { name, room, talk, joins, state, asked, command, sendToRoom } = options;
  const { poll } = talk;
  useStepPoll({ talk, joins, step: state.step, asked, send: sendToRoom });
  const access = room && { code: room.code, key: room.presenterKey };
  useTalkForWindows({ name, talk, access, send: sendToRoom });
  const isAsked = questionOnScreen(talk, state.asked) !== undefined;
  const showsPlaces = poll?.isShown === true && poll.poll.kind === 'place';
  return {
    access,
    /** Places for the map; undefined while there are none to show. */
    answers: showsPlaces && !isAsked ? pointsOf(tallyOf(talk) ?? []) : undefined,
    isOfStep: poll !== null && isPollOfStep(poll, state.step),
    /** Takes away what is shown, or else shows the answers, or else the question with the most votes. */
    toggle: () => {
      const [question] = questionsIn(talk.questions, 'shown');
      if (isAsked) command({ kind: 'show-question', question: null });
      else if (poll) sendToRoom({ kind: 'set-poll', poll: { ...poll, isShown: !poll.isShown } });
      else if (question) command({ kind: 'show-question', question: question.id });
    },
  };
}
