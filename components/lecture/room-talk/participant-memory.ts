import { z } from 'zod';
import { participantSchema } from '@/lib/lecture/audience-question';
import { MOST_QUESTIONS, type LectureMessage } from '@/lib/lecture/lecture-message';
import { pollAnswerSchema, type PollAnswer } from '@/lib/lecture/poll';

const answersSchema = z.record(z.string(), pollAnswerSchema);

/** What one phone has said in one room. It lasts as long as the tab, and goes nowhere else. */
export const participantMemorySchema = z.object({
  participant: participantSchema,
  /** Its own questions, as long as the lecturer has not shown them. */
  asked: z.array(z.object({ id: z.string(), text: z.string() })).max(MOST_QUESTIONS),
  /** Ids of the questions that it votes for. */
  votes: z.array(z.string()),
  /** Its answer to each poll, by the poll's id. */
  answers: answersSchema,
  /** The answer before that one, which counts if the room does not take the later one. */
  earlierAnswers: answersSchema.default({}),
});
export type ParticipantMemory = z.infer<typeof participantMemorySchema>;

/** The same memory (not a copy) where it has nothing of what the room has not taken. */
export function afterRefusal(
  memory: ParticipantMemory,
  refused: LectureMessage,
): ParticipantMemory {
  switch (refused.kind) {
    case 'ask':
      return memory.asked.some(({ id }) => id === refused.id)
        ? { ...memory, asked: memory.asked.filter(({ id }) => id !== refused.id) }
        : memory;
    case 'vote': {
      const isFor = memory.votes.includes(refused.question);
      if (isFor !== refused.isFor) return memory;
      const others = memory.votes.filter((id) => id !== refused.question);
      return { ...memory, votes: isFor ? others : [...others, refused.question] };
    }
    case 'answer': {
      const { pollId, answer } = refused;
      const { [pollId]: last, ...answers } = memory.answers;
      const { [pollId]: earlier, ...earlierAnswers } = memory.earlierAnswers;
      if (isSame(earlier, answer)) return { ...memory, earlierAnswers };
      if (!isSame(last, answer)) return memory;
      return {
        ...memory,
        answers: earlier === undefined ? answers : { ...answers, [pollId]: earlier },
        earlierAnswers,
      };
    }
    default:
      return memory;
  }
}

const isSame = (one: PollAnswer | undefined, other: PollAnswer) =>
  JSON.stringify(one) === JSON.stringify(other);
