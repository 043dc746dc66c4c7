import { MOST_QUESTIONS, type LectureMessage } from './lecture-message';
import type { QUESTION_STATES } from './audience-question';
import { MOST_ANSWERS, type Poll, type PollAnswer, type RoomPoll } from './poll';
import { isLater, placeOf, type FactOf, type StampedFact, type TalkFact } from './talk-fact';

/**
 * The questions, votes, polls and answers of a room, as the latest fact about each. Merging facts gives
 * the same talk in whatever order they come, and however often: so processes that share a room agree.
 */
export interface RoomTalk {
  readonly shelves: ReadonlyMap<string, ReadonlyMap<string, StampedFact>>;
  /** How many facts there are. */
  readonly size: number;
  readonly lastStamp: number;
}

export const EMPTY_TALK: RoomTalk = { shelves: new Map(), size: 0, lastStamp: 0 };

export const TALK_LIMITS = {
  /** That are not put away; the speaker makes room by hiding some. */
  questions: MOST_QUESTIONS,
  /** With those that are put away. */
  questionsKept: 5 * MOST_QUESTIONS,
  questionsOfParticipant: 10,
  polls: 100,
  /** To one poll, or votes for one question. */
  answers: MOST_ANSWERS,
  /** A thousand phones that each say fifty things. */
  facts: 50_000,
} as const;

type TalkKind = 'set-poll' | 'moderate' | 'answer' | 'ask' | 'vote';
/** What is said to the room, and not from window to window. */
export type TalkMessage = Extract<LectureMessage, { kind: TalkKind }>;

const TALK_KINDS: ReadonlySet<string> = new Set<TalkKind>([
  'set-poll',
  'moderate',
  'answer',
  'ask',
  'vote',
]);

export const isTalk = (message: LectureMessage): message is TalkMessage =>
  TALK_KINDS.has(message.kind);

/** What the limit of facts is for: a full room still does what its lecturer says, who sets few polls. */
const FROM_PHONES: ReadonlySet<TalkKind> = new Set(['answer', 'ask', 'vote']);

export type TalkRefusal = 'poll-closed' | 'unfit-answer' | 'no-such-question' | 'talk-full';

type Said =
  | { readonly ok: true; readonly facts: readonly StampedFact[] }
  | { readonly ok: false; readonly why: TalkRefusal };

/**
 * The facts by which a message changes the talk.
 * @param now milliseconds of the epoch
 */
export function say(talk: RoomTalk, message: TalkMessage, now: number): Said {
  const facts = factsOf(talk, message);
  if (typeof facts === 'string') return { ok: false, why: facts };
  if (FROM_PHONES.has(message.kind) && !hasRoomFor(talk, facts)) {
    return { ok: false, why: 'talk-full' };
  }
  const stamp = Math.max(now, talk.lastStamp + 1);
  return { ok: true, facts: facts.map((fact) => ({ stamp, fact })) };
}

/** Whoever has said something may change it. */
function hasRoomFor({ shelves, size }: RoomTalk, facts: readonly TalkFact[]): boolean {
  const added = facts.filter((fact) => {
    const [shelf, name] = placeOf(fact);
    return !shelves.get(shelf)?.has(name);
  });
  return size + added.length <= TALK_LIMITS.facts;
}

/** The same talk (not a copy) when it had all of them, or later ones. */
export function withFacts(talk: RoomTalk, facts: readonly StampedFact[]): RoomTalk {
  // Each shelf is copied once, however many of its facts change.
  const changed = new Map<string, Map<string, StampedFact>>();
  let { size, lastStamp } = talk;
  for (const stamped of facts) {
    const [shelf, name] = placeOf(stamped.fact);
    const known = (changed.get(shelf) ?? talk.shelves.get(shelf))?.get(name);
    if (known && !isLater(stamped, known)) continue;
    const copy = changed.get(shelf) ?? new Map(talk.shelves.get(shelf));
    changed.set(shelf, copy.set(name, stamped));
    if (!known) size += 1;
    lastStamp = Math.max(lastStamp, stamped.stamp);
  }
  if (changed.size === 0) return talk;
  return { shelves: new Map([...talk.shelves, ...changed]), size, lastStamp };
}

export const allFacts = ({ shelves }: RoomTalk): readonly StampedFact[] =>
  [...shelves.values()].flatMap((shelf) => [...shelf.values()]);

/** The facts of a kind, in no order. @param of the id of the poll or the question that they are about */
export function factsOn<Kind extends TalkFact['kind']>(
  { shelves }: RoomTalk,
  kind: Kind,
  of?: string,
): readonly (StampedFact & { readonly fact: FactOf<Kind> })[] {
  const shelf = shelves.get(of === undefined ? kind : `${kind} ${of}`);
  return [...(shelf?.values() ?? [])].filter(
    (one): one is StampedFact & { fact: FactOf<Kind> } => one.fact.kind === kind,
  );
}

export function pollOf({ shelves }: RoomTalk, id: string): RoomPoll | null {
  const fact = shelves.get('poll')?.get(id)?.fact;
  return fact?.kind === 'poll' ? fact.poll : null;
}

/** The poll that the room sees now. */
export function currentPoll(talk: RoomTalk): RoomPoll | null {
  const fact = talk.shelves.get('current')?.get('')?.fact;
  return fact?.kind === 'current' && fact.pollId !== null ? pollOf(talk, fact.pollId) : null;
}

/** A question that nobody has moderated waits. */
export function stateOf({ shelves }: RoomTalk, question: string): (typeof QUESTION_STATES)[number] {
  const fact = shelves.get('moderation')?.get(question)?.fact;
  return fact?.kind === 'moderation' ? fact.state : 'waiting';
}

export const isForAll = (state: (typeof QUESTION_STATES)[number]): boolean =>
  state === 'shown' || state === 'answered';

function factsOf(talk: RoomTalk, message: TalkMessage): readonly TalkFact[] | TalkRefusal {
  switch (message.kind) {
    case 'set-poll':
      return message.poll ? setPoll(talk, message.poll) : [{ kind: 'current', pollId: null }];
    case 'moderate':
      return hasQuestion(talk, message.question)
        ? [{ kind: 'moderation', question: message.question, state: message.state }]
        : 'no-such-question';
    case 'answer':
      return answer(talk, message);
    case 'ask':
      return ask(talk, message);
    case 'vote':
      return vote(talk, message);
  }
}

function setPoll(talk: RoomTalk, poll: RoomPoll): readonly TalkFact[] | TalkRefusal {
  const known = pollOf(talk, poll.id);
  if (!known && (talk.shelves.get('poll')?.size ?? 0) >= TALK_LIMITS.polls) return 'talk-full';
  // Answers were given to what it asked; its words may be those of another language by now.
  if (known && !isAlike(known.poll, poll.poll)) return 'unfit-answer';
  return [
    { kind: 'poll', poll },
    { kind: 'current', pollId: poll.id },
  ];
}

const isAlike = (one: Poll, other: Poll) =>
  one.kind === other.kind && optionCount(one) === optionCount(other);

const optionCount = (poll: Poll) => ('options' in poll ? poll.options.length : 0);

function answer(
  talk: RoomTalk,
  { pollId, participant, answer: given }: Extract<TalkMessage, { kind: 'answer' }>,
): readonly TalkFact[] | TalkRefusal {
  const poll = currentPoll(talk);
  if (poll?.id !== pollId || !poll.isOpen) return 'poll-closed';
  if (!fits(poll.poll, given)) return 'unfit-answer';
  return isFull(talk, `answer ${pollId}`, participant)
    ? 'talk-full'
    : [{ kind: 'answer', pollId, participant, answer: coarse(given) }];
}

function ask(
  talk: RoomTalk,
  { id, participant, text, step }: Extract<TalkMessage, { kind: 'ask' }>,
): readonly TalkFact[] | TalkRefusal {
  const asked = factsOn(talk, 'question');
  const same = asked.find(({ fact }) => fact.id === id);
  // Sent again because its answer was lost; another phone's question is not replaced.
  if (same) return same.fact.participant === participant ? [] : 'no-such-question';
  const own = asked.filter(({ fact }) => fact.participant === participant);
  const visible = asked.filter(({ fact }) => stateOf(talk, fact.id) !== 'hidden');
  const isTooMany =
    own.length >= TALK_LIMITS.questionsOfParticipant ||
    visible.length >= TALK_LIMITS.questions ||
    asked.length >= TALK_LIMITS.questionsKept;
  return isTooMany ? 'talk-full' : [{ kind: 'question', id, participant, text, step }];
}

function vote(
  talk: RoomTalk,
  { question, participant, isFor }: Extract<TalkMessage, { kind: 'vote' }>,
): readonly TalkFact[] | TalkRefusal {
  // Whether there is a question that only the speaker sees is told to nobody.
  if (!hasQuestion(talk, question) || !isForAll(stateOf(talk, question))) return 'no-such-question';
  return isFull(talk, `vote ${question}`, participant)
    ? 'talk-full'
    : [{ kind: 'vote', question, participant, isFor }];
}

const hasQuestion = ({ shelves }: RoomTalk, id: string) =>
  shelves.get('question')?.has(id) === true;

/** Whoever has said something may change it. */
function isFull({ shelves }: RoomTalk, shelf: string, participant: string): boolean {
  const said = shelves.get(shelf);
  return said !== undefined && said.size >= TALK_LIMITS.answers && !said.has(participant);
}

function fits(poll: Poll, given: PollAnswer): boolean {
  if (poll.kind === 'choice') return given.kind === 'choice' && given.option < poll.options.length;
  if (poll.kind !== 'order') return given.kind === poll.kind;
  return (
    given.kind === 'order' &&
    given.order.length === poll.options.length &&
    given.order.toSorted((one, other) => one - other).every((option, index) => option === index)
  );
}

/** A finger on a map of a continent is no more exact than a tenth of a degree. */
function coarse(given: PollAnswer): PollAnswer {
  if (given.kind !== 'place') return given;
  const { longitude, latitude } = given.point;
  return { kind: 'place', point: { longitude: tenths(longitude), latitude: tenths(latitude) } };
}

const tenths = (degrees: number) => Math.round(degrees * 10) / 10;
