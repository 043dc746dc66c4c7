import { z } from 'zod';
import type { Poll } from '@/lib/model/poll-schema';
import { audienceQuestionSchema, type AudienceQuestion } from './audience-question';
import { MOST_QUESTIONS, type LectureMessage } from './lecture-message';
import { pollResultsSchema, roomPollSchema, type RoomPoll } from './poll';

/** What a room asks and is asked, as one window has heard of it. */
export const heardTalkSchema = z.object({
  /** Whether the room has said what there is to talk of; false without a room. */
  isOpen: z.boolean(),
  poll: roomPollSchema.nullable(),
  /** Null while they are for nobody here. */
  results: pollResultsSchema.nullable(),
  questions: z.array(audienceQuestionSchema).max(MOST_QUESTIONS),
  /** How many others follow; null where nobody can, or nobody has counted. */
  followers: z.number().int().nonnegative().nullable(),
});
export type HeardTalk = z.infer<typeof heardTalkSchema>;

export const SILENT: HeardTalk = {
  isOpen: false,
  poll: null,
  results: null,
  questions: [],
  followers: null,
};

/** The same talk (not a copy) after a message of another matter. */
export function afterTalkMessage(talk: HeardTalk, message: LectureMessage): HeardTalk {
  switch (message.kind) {
    case 'poll':
      return { ...talk, isOpen: true, poll: message.poll, results: message.results };
    case 'questions':
      return { ...talk, questions: message.questions };
    case 'followers':
      return message.count === talk.followers ? talk : { ...talk, followers: message.count };
    case 'end':
      return SILENT;
    default:
      return talk;
  }
}

/** The answers that may be seen: of this poll, and not of the one before it. */
export const tallyOf = ({ poll, results }: HeardTalk) =>
  poll !== null && results?.pollId === poll.id ? results.tally : null;

/** Those in a state, the one with the most votes first; equal ones in the order of the room. */
export const questionsIn = (
  questions: readonly AudienceQuestion[],
  state: AudienceQuestion['state'],
): AudienceQuestion[] =>
  questions
    .filter((question) => question.state === state)
    .toSorted((one, other) => other.votes - one.votes);

/** The question that stands on the screen. One that is answered or put away leaves it. */
export const questionOnScreen = (
  { questions }: HeardTalk,
  asked: string | undefined,
): AudienceQuestion | undefined =>
  questions.find(({ id, state }) => id === asked && state === 'shown');

const STEP_POLL = 'step-';

const stepPollId = (step: number) => `${STEP_POLL}${step}`;

export const isPollOfStep = ({ id }: RoomPoll, step: number): boolean => id === stepPollId(step);

/** The poll of a step, which has the same id whenever the lecture comes to that step. */
export const pollOfStep = (poll: Poll, step: number): RoomPoll => ({
  id: stepPollId(step),
  poll,
  step,
  isOpen: true,
  isShown: false,
});

const isOfStep = ({ id }: RoomPoll) => id.startsWith(STEP_POLL);

/**
 * What a poll of a step asks, in the words of another edition of the tour, such as one in another
 * language; null for a poll of no step, and where that edition does not ask the same.
 * @param asked what each step of that edition asks; undefined where one asks nothing.
 */
export function ownWordsOf(told: RoomPoll, asked: readonly (Poll | undefined)[]): Poll | null {
  const own = isPollOfStep(told, told.step) ? asked[told.step] : undefined;
  return own?.kind === told.poll.kind && optionsOf(own) === optionsOf(told.poll) ? own : null;
}

const optionsOf = (poll: Poll) => ('options' in poll ? poll.options.length : 0);

/**
 * The poll that the room is to see once the lecture stands at a step: what the step asks, at once and
 * open. What another step asked goes with it. What was asked on the spot stays until the lecturer puts
 * it away, whatever the step.
 *
 * @param asked what the step asks; undefined where it asks nothing.
 * @returns undefined where nothing is to change.
 */
export function pollAtStep(
  current: RoomPoll | null,
  asked: Poll | undefined,
  step: number,
): RoomPoll | null | undefined {
  if (current !== null && !isOfStep(current) && current.isOpen) return undefined;
  if (asked === undefined) return current !== null && isOfStep(current) ? null : undefined;
  const wanted = pollOfStep(asked, step);
  // As the lecturer has left it: closed, or with its answers shown.
  return current?.id === wanted.id ? undefined : wanted;
}
