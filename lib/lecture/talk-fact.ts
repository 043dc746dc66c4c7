import { z } from 'zod';
import { LONGEST_QUESTION, QUESTION_STATES, participantSchema } from './audience-question';
import { pollAnswerSchema, roomPollSchema } from './poll';

const id = roomPollSchema.shape.id;

/** One thing that was said in a room. A later fact of the same shelf and name replaces the earlier. */
const talkFactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('poll'), poll: roomPollSchema }),
  /** Which poll the room sees now. */
  z.strictObject({ kind: z.literal('current'), pollId: id.nullable() }),
  z.strictObject({
    kind: z.literal('answer'),
    pollId: id,
    participant: participantSchema,
    answer: pollAnswerSchema,
  }),
  z.strictObject({
    kind: z.literal('question'),
    id,
    participant: participantSchema,
    text: z.string().min(1).max(LONGEST_QUESTION),
    step: z.number().int().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal('moderation'),
    question: id,
    state: z.enum(QUESTION_STATES),
  }),
  z.strictObject({
    kind: z.literal('vote'),
    question: id,
    participant: participantSchema,
    isFor: z.boolean(),
  }),
]);
export type TalkFact = z.infer<typeof talkFactSchema>;
export type FactOf<Kind extends TalkFact['kind']> = Extract<TalkFact, { kind: Kind }>;

/** The stamp orders facts: milliseconds of the epoch, or one more than the greatest that was seen. */
export const stampedFactSchema = z.strictObject({
  stamp: z.number().int().nonnegative(),
  fact: talkFactSchema,
});
export type StampedFact = z.infer<typeof stampedFactSchema>;

/** Where a fact is kept: no two shelves have the same facts. */
export function placeOf(fact: TalkFact): readonly [shelf: string, name: string] {
  switch (fact.kind) {
    case 'poll':
      return ['poll', fact.poll.id];
    case 'current':
      return ['current', ''];
    case 'answer':
      return [`answer ${fact.pollId}`, fact.participant];
    case 'question':
      return ['question', fact.id];
    case 'moderation':
      return ['moderation', fact.question];
    case 'vote':
      return [`vote ${fact.question}`, fact.participant];
  }
}

/** The same for every process, whichever fact it met first. */
export function isLater(one: StampedFact, other: StampedFact): boolean {
  if (one.stamp !== other.stamp) return one.stamp > other.stamp;
  return JSON.stringify(one.fact) > JSON.stringify(other.fact);
}
