import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Poll, PollAnswer, RoomPoll } from './poll';
import {
  EMPTY_TALK,
  TALK_LIMITS,
  allFacts,
  say,
  withFacts,
  type RoomTalk,
  type TalkMessage,
} from './room-talk';
import type { StampedFact } from './talk-fact';
import { answeredIn, questionsOf, resultsOf, viewOfAudience, viewOfModerators } from './talk-views';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [ANNE, BOLD] = [uuid(1), uuid(2)];

const CHOICE: Poll = { kind: 'choice', prompt: 'Who paid?', options: ['One', 'Two', 'Three'] };
const polled = (poll: Poll, change: Partial<RoomPoll> = {}): TalkMessage => ({
  kind: 'set-poll',
  poll: { id: 'p', poll, step: 0, isOpen: true, isShown: false, ...change },
});
const answered = (participant: string, answer: PollAnswer, pollId = 'p'): TalkMessage => ({
  kind: 'answer',
  participant,
  pollId,
  answer,
});
const chosen = (participant: string, option: number) =>
  answered(participant, { kind: 'choice', option });
const asked = (participant: string, id: string, text = 'Why there?'): TalkMessage => ({
  kind: 'ask',
  participant,
  id,
  text,
  step: 3,
});
const voted = (participant: string, question: string, isFor = true): TalkMessage => ({
  kind: 'vote',
  participant,
  question,
  isFor,
});
const shown = (question: string): TalkMessage => ({ kind: 'moderate', question, state: 'shown' });

/** After all of them; throws at the first that is refused. */
function talkOf(...messages: readonly TalkMessage[]): RoomTalk {
  return messages.reduce((talk, message) => {
    const said = say(talk, message, 0);
    if (!said.ok) throw new Error(`${message.kind}: ${said.why}`);
    return withFacts(talk, said.facts);
  }, EMPTY_TALK);
}
const refusal = (talk: RoomTalk, message: TalkMessage) => {
  const said = say(talk, message, 0);
  return said.ok ? null : said.why;
};

describe('an answer', () => {
  it('replaces the one that the phone gave before', () => {
    const talk = talkOf(polled(CHOICE), chosen(ANNE, 0), chosen(BOLD, 2), chosen(ANNE, 2));
    expect(resultsOf(talk, 'p').tally).toEqual([
      { answer: { kind: 'choice', option: 2 }, count: 2 },
    ]);
    expect(answeredIn(talk, 'p')).toBe(2);
  });

  it('is taken while its poll is asked and open, and kept afterwards', () => {
    const open = talkOf(polled(CHOICE), chosen(ANNE, 1));
    expect(refusal(open, answered(ANNE, { kind: 'choice', option: 0 }, 'other'))).toBe(
      'poll-closed',
    );
    const closed = talkOf(polled(CHOICE), chosen(ANNE, 1), polled(CHOICE, { isOpen: false }));
    expect(refusal(closed, chosen(BOLD, 1))).toBe('poll-closed');
    const over = talkOf(polled(CHOICE), chosen(ANNE, 1), { kind: 'set-poll', poll: null });
    expect(refusal(over, chosen(BOLD, 1))).toBe('poll-closed');
    for (const talk of [closed, over]) expect(answeredIn(talk, 'p')).toBe(1);
    // Asked once more, later in the lecture.
    expect(answeredIn(talkOf(polled(CHOICE), chosen(ANNE, 1), polled(CHOICE)), 'p')).toBe(1);
  });

  const order: Poll = { kind: 'order', prompt: 'First?', options: ['A', 'B', 'C'] };
  it.each<[Poll, PollAnswer]>([
    [CHOICE, { kind: 'choice', option: 3 }],
    [CHOICE, { kind: 'year', year: 1990 }],
    [
      { kind: 'year', prompt: 'When?' },
      { kind: 'number', number: 1990 },
    ],
    [order, { kind: 'order', order: [0, 1] }],
    [order, { kind: 'order', order: [0, 1, 1] }],
    [order, { kind: 'order', order: [0, 1, 3] }],
    [order, { kind: 'order', order: [0, 1, 2, 3] }],
  ])('to %j is not %j', (poll, answer) => {
    expect(refusal(talkOf(polled(poll)), answered(ANNE, answer))).toBe('unfit-answer');
  });

  it('in order is any permutation of the options', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (permutation) => {
        const answer: PollAnswer = { kind: 'order', order: permutation };
        expect(refusal(talkOf(polled(order)), answered(ANNE, answer))).toBeNull();
      }),
    );
  });

  it('on the map is kept to a tenth of a degree', () => {
    const point = { longitude: 106.917_24, latitude: 47.918_86 };
    const talk = talkOf(
      polled({ kind: 'place', prompt: 'Where?' }),
      answered(ANNE, { kind: 'place', point }),
    );
    expect(resultsOf(talk, 'p').tally[0]!.answer).toEqual({
      kind: 'place',
      point: { longitude: 106.9, latitude: 47.9 },
    });
  });
});

describe('a poll', () => {
  it('is not made another question under answers that were given', () => {
    const talk = talkOf(polled(CHOICE), chosen(ANNE, 1));
    expect(refusal(talk, polled({ ...CHOICE, options: ['No', 'Yes'] }))).toBe('unfit-answer');
  });

  it('is asked again in another language, with the answers that it has', () => {
    const translated = { ...CHOICE, prompt: 'Ai trả?', options: ['Một', 'Hai', 'Ba'] };
    const talk = talkOf(polled(CHOICE), chosen(ANNE, 1), polled(translated));
    expect(viewOfModerators(talk).poll).toMatchObject({
      poll: { poll: translated },
      results: { tally: [{ answer: { option: 1 }, count: 1 }] },
    });
    expect(refusal(talk, polled({ kind: 'year', prompt: 'When?' }))).toBe('unfit-answer');
  });

  it('gives its results to the audience only while they are shown', () => {
    const talk = talkOf(polled(CHOICE), chosen(ANNE, 1));
    expect(viewOfAudience(talk).poll).toMatchObject({ poll: { id: 'p' }, results: null });
    expect(viewOfModerators(talk).poll.results?.tally).toHaveLength(1);
    const after = talkOf(polled(CHOICE), chosen(ANNE, 1), polled(CHOICE, { isShown: true }));
    expect(viewOfAudience(after).poll.results?.tally).toHaveLength(1);
  });
});

describe('a question', () => {
  const [first, second] = [uuid(11), uuid(12)];

  it('is seen by the audience when the speaker shows it, and by the speaker always', () => {
    const talk = talkOf(asked(ANNE, first), asked(BOLD, second, 'And when?'), shown(second));
    expect(viewOfAudience(talk).questions.questions).toEqual([
      { id: second, text: 'And when?', step: 3, votes: 0, state: 'shown' },
    ]);
    expect(viewOfModerators(talk).questions.questions.map(({ state }) => state)).toEqual([
      'waiting',
      'shown',
    ]);
    const hidden = talkOf(asked(ANNE, first), shown(first), {
      kind: 'moderate',
      question: first,
      state: 'hidden',
    });
    expect(viewOfAudience(hidden).questions.questions).toEqual([]);
  });

  it('that is sent twice is asked once, and no other phone replaces it', () => {
    const talk = talkOf(asked(ANNE, first), asked(ANNE, first));
    expect(questionsOf(talk)).toHaveLength(1);
    expect(refusal(talk, asked(BOLD, first, 'Mine'))).toBe('no-such-question');
  });

  it('is voted for once by a phone, which may take its vote back', () => {
    const begun = [asked(ANNE, first), shown(first), voted(ANNE, first), voted(BOLD, first)];
    const votes = (...messages: readonly TalkMessage[]) =>
      questionsOf(talkOf(...messages))[0]!.votes;
    expect(votes(...begun, voted(BOLD, first))).toBe(2);
    expect(votes(...begun, voted(BOLD, first, false))).toBe(1);
  });

  it('cannot be voted for or moderated before there is one to see', () => {
    const talk = talkOf(asked(ANNE, first));
    expect(refusal(talk, voted(BOLD, first))).toBe('no-such-question');
    expect(refusal(talk, voted(BOLD, second))).toBe('no-such-question');
    expect(refusal(talk, shown(second))).toBe('no-such-question');
  });

  it('is one of some of its participant, and of many of the room', () => {
    const many = (count: number, from: number) =>
      Array.from({ length: count }, (_, index) => asked(uuid(from), uuid(from * 1000 + index)));
    const own = talkOf(...many(TALK_LIMITS.questionsOfParticipant, 5));
    expect(refusal(own, asked(uuid(5), first))).toBe('talk-full');
    expect(refusal(own, asked(ANNE, first))).toBeNull();
    const people = TALK_LIMITS.questions / TALK_LIMITS.questionsOfParticipant;
    const all = Array.from({ length: people }, (_, index) =>
      many(TALK_LIMITS.questionsOfParticipant, 100 + index),
    ).flat();
    const full = talkOf(...all);
    expect(refusal(full, asked(ANNE, first))).toBe('talk-full');
    const hidden = say(full, { kind: 'moderate', question: uuid(100_000), state: 'hidden' }, 0);
    expect(hidden.ok && refusal(withFacts(full, hidden.facts), asked(ANNE, first))).toBeNull();
  });
});

it('a poll takes so many answers and no more, and those may still be changed', () => {
  const answers = Array.from({ length: TALK_LIMITS.answers }, (_, index) => ({
    stamp: index + 10,
    fact: {
      kind: 'answer' as const,
      pollId: 'p',
      participant: uuid(index),
      answer: { kind: 'choice' as const, option: 0 },
    },
  }));
  const full = withFacts(talkOf(polled(CHOICE)), answers);
  expect(refusal(full, chosen(uuid(999_999), 1))).toBe('talk-full');
  expect(refusal(full, chosen(uuid(0), 1))).toBeNull();
});

it('a room that is full takes nothing new from phones, and still does what the lecturer says', () => {
  const first = uuid(11);
  const begun = talkOf(polled(CHOICE), chosen(ANNE, 1), asked(ANNE, first), shown(first));
  const others = Array.from({ length: TALK_LIMITS.facts - begun.size }, (_, index) => ({
    stamp: index + 10,
    fact: {
      kind: 'vote' as const,
      question: `earlier ${index % 100}`,
      participant: uuid(index + 100),
      isFor: true,
    },
  }));
  const full = withFacts(begun, others);
  expect(full.size).toBe(TALK_LIMITS.facts);
  for (const more of [chosen(BOLD, 1), asked(BOLD, uuid(12)), voted(BOLD, first)]) {
    expect(refusal(full, more)).toBe('talk-full');
  }
  expect(refusal(full, chosen(ANNE, 2))).toBeNull();
  const orders = [
    polled(CHOICE, { id: 'next' }),
    polled(CHOICE, { isOpen: false }),
    { kind: 'moderate' as const, question: first, state: 'hidden' as const },
  ];
  for (const order of orders) expect(refusal(full, order)).toBeNull();
});

/** What people say, wisely or not; the numbers are few, so that they meet. */
const participant = fc.nat(3).map(uuid);
const question = fc.nat(3).map((number) => uuid(100 + number));
const message: fc.Arbitrary<TalkMessage> = fc.oneof(
  fc
    .record({ isOpen: fc.boolean(), isShown: fc.boolean() })
    .map((change) => polled(CHOICE, change)),
  fc.constant<TalkMessage>({ kind: 'set-poll', poll: null }),
  fc.tuple(participant, fc.nat(3)).map(([who, option]) => chosen(who, option)),
  fc.tuple(participant, question).map(([who, id]) => asked(who, id)),
  fc.tuple(participant, question, fc.boolean()).map(([who, id, isFor]) => voted(who, id, isFor)),
  fc
    .tuple(question, fc.constantFrom('waiting', 'shown', 'answered', 'hidden'))
    .map(([id, state]): TalkMessage => ({ kind: 'moderate', question: id, state })),
);

/** What was said in two processes of one room, which heard nothing of each other; few clocks. */
const facts = fc.array(fc.tuple(message, fc.nat(5)), { maxLength: 40 }).map((said) => {
  const all: StampedFact[] = [];
  for (const [one, now] of said) {
    const after = say(withFacts(EMPTY_TALK, all), one, now);
    if (after.ok) all.push(...after.facts);
  }
  return all;
});

const inOrder = (talk: RoomTalk) =>
  allFacts(talk)
    .map((fact) => JSON.stringify(fact))
    .toSorted();

describe('two processes of one room', () => {
  it('come to the same talk, in whatever order and however often they hear of each other', () => {
    fc.assert(
      fc.property(facts, facts, fc.infiniteStream(fc.nat()), (one, other, random) => {
        const all = [...one, ...other];
        const here = withFacts(EMPTY_TALK, all);
        const shuffled = all
          .map((fact) => [random.next().value as number, fact] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, fact]) => fact);
        const there = withFacts(withFacts(EMPTY_TALK, shuffled), one);
        expect(inOrder(there)).toEqual(inOrder(here));
        expect(there.size).toBe(allFacts(there).length);
        expect(viewOfModerators(there)).toEqual(viewOfModerators(here));
        expect(withFacts(here, all)).toBe(here);
      }),
    );
  });

  it('never tell who asked, answered or voted, nor the audience what is put away', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const talk = withFacts(EMPTY_TALK, all);
        const views = JSON.stringify([viewOfModerators(talk), viewOfAudience(talk)]);
        for (const number of [0, 1, 2, 3]) expect(views).not.toContain(uuid(number));
        for (const { state } of viewOfAudience(talk).questions.questions) {
          expect(['shown', 'answered']).toContain(state);
        }
        const { poll, results } = viewOfAudience(talk).poll;
        expect(results === null || poll?.isShown).toBe(true);
      }),
    );
  });
});
