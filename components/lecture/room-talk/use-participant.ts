'use client';

import { useState } from 'react';
import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { participantSchema } from '@/lib/lecture/audience-question';
import { MOST_QUESTIONS, type LectureMessage } from '@/lib/lecture/lecture-message';
import { pollAnswerSchema, type PollAnswer } from '@/lib/lecture/poll';
import { newId } from '@/lib/tours/new-own-tour';

/** What one phone has said in one room. It lasts as long as the tab, and goes nowhere else. */
const participantMemorySchema = z.object({
  participant: participantSchema,
  /** Its own questions, as long as the lecturer has not shown them. */
  asked: z.array(z.object({ id: z.string(), text: z.string() })).max(MOST_QUESTIONS),
  /** Ids of the questions that it votes for. */
  votes: z.array(z.string()),
  /** Its answer to each poll, by the poll's id. */
  answers: z.record(z.string(), pollAnswerSchema),
});
type ParticipantMemory = z.infer<typeof participantMemorySchema>;

const nobody = (): ParticipantMemory => ({
  participant: newId(),
  asked: [],
  votes: [],
  answers: {},
});

/** One phone in the room of a code: what it has said, and how it says more. */
export function useParticipant(code: string, send: (message: LectureMessage) => void) {
  const [stored] = useState(() =>
    storedJson('session', `room-talk:${code}`, participantMemorySchema),
  );
  const [stranger] = useState(nobody);
  const memory = useStoredValue(stored).value ?? stranger;
  const { participant } = memory;
  const remember = (change: Partial<ParticipantMemory>) => stored.write({ ...memory, ...change });
  return {
    asked: memory.asked,
    votes: new Set(memory.votes),
    answers: memory.answers,
    answer: (pollId: string, answer: PollAnswer) => {
      remember({ answers: { ...memory.answers, [pollId]: answer } });
      send({ kind: 'answer', participant, pollId, answer });
    },
    /** @param step where the lecture stands, from 0. */
    ask: (text: string, step: number) => {
      const id = newId();
      remember({ asked: [...memory.asked, { id, text }].slice(-MOST_QUESTIONS) });
      send({ kind: 'ask', participant, id, text, step });
    },
    vote: (question: string, isFor: boolean) => {
      const others = memory.votes.filter((id) => id !== question);
      remember({ votes: isFor ? [...others, question] : others });
      send({ kind: 'vote', participant, question, isFor });
    },
  };
}
export type Participant = ReturnType<typeof useParticipant>;
