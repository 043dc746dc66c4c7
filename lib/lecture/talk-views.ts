import type { AudienceQuestion } from './audience-question';
import { MOST_QUESTIONS, type LectureMessage } from './lecture-message';
import { MOST_ANSWERS, type PollAnswer, type PollResults } from './poll';
import { currentPoll, factsOn, isForAll, stateOf, type RoomTalk } from './room-talk';

/** What one group of listeners is told of the talk. */
export interface TalkView {
  readonly poll: Extract<LectureMessage, { kind: 'poll' }>;
  readonly questions: Extract<LectureMessage, { kind: 'questions' }>;
}

/** For screen and speaker: all that there is, but not who said it. */
export function viewOfModerators(talk: RoomTalk): TalkView {
  const poll = currentPoll(talk);
  const questions = questionsOf(talk);
  // What was put away is the first to go when there is too much.
  const sent = [
    ...questions.filter(({ state }) => state !== 'hidden'),
    ...questions.filter(({ state }) => state === 'hidden').toReversed(),
  ];
  return viewOf(poll, poll && resultsOf(talk, poll.id), sent);
}

/** For the audience: results while they are shown, questions that the speaker lets all see. */
export function viewOfAudience(talk: RoomTalk): TalkView {
  const poll = currentPoll(talk);
  const results = poll?.isShown ? resultsOf(talk, poll.id) : null;
  return viewOf(
    poll,
    results,
    questionsOf(talk).filter(({ state }) => isForAll(state)),
  );
}

const viewOf = (
  poll: TalkView['poll']['poll'],
  results: PollResults | null,
  questions: readonly AudienceQuestion[],
): TalkView => ({
  poll: { kind: 'poll', poll, results },
  questions: { kind: 'questions', questions: questions.slice(0, MOST_QUESTIONS) },
});

/** In the order in which they were asked. */
export function questionsOf(talk: RoomTalk): readonly AudienceQuestion[] {
  return factsOn(talk, 'question')
    .toSorted((one, other) => one.stamp - other.stamp || (one.fact.id < other.fact.id ? -1 : 1))
    .map(({ fact: { id, text, step } }) => ({
      id,
      text,
      step,
      votes: factsOn(talk, 'vote', id).filter(({ fact }) => fact.isFor).length,
      state: stateOf(talk, id),
    }));
}

/** Each answer that was given, and how often; sorted, so that the order tells nothing. */
export function resultsOf(talk: RoomTalk, pollId: string): PollResults {
  const tally = new Map<string, { answer: PollAnswer; count: number }>();
  for (const { fact } of factsOn(talk, 'answer', pollId)) {
    const key = JSON.stringify(fact.answer);
    const counted = tally.get(key);
    if (counted) counted.count += 1;
    else tally.set(key, { answer: fact.answer, count: 1 });
  }
  const sorted = [...tally].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { pollId, tally: sorted.slice(0, MOST_ANSWERS).map(([, counted]) => counted) };
}

export const answeredIn = ({ shelves }: RoomTalk, pollId: string): number =>
  shelves.get(`answer ${pollId}`)?.size ?? 0;
