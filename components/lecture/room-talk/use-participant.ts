'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { storedJson } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { MOST_QUESTIONS, type LectureMessage } from '@/lib/lecture/lecture-message';
import type { PollAnswer } from '@/lib/lecture/poll';
import { newId } from '@/lib/tours/new-own-tour';
import {
  afterRefusal,
  participantMemorySchema,
  type ParticipantMemory,
} from './participant-memory';

const nobody = (): ParticipantMemory => ({
  participant: newId(),
  asked: [],
  votes: [],
  answers: {},
  earlierAnswers: {},
});

interface ParticipantOptions {
  /** Of the room. */
  readonly code: string;
  readonly send: (message: LectureMessage) => void;
  /** What the room has not taken last; null for nothing. */
  readonly refused: LectureMessage | null;
}

/** One phone in the room of a code: what it has said, and how it says more. */
export function useParticipant({ code, send, refused }: ParticipantOptions) {
  const [stored] = useState(() =>
    storedJson('session', `room-talk:${code}`, participantMemorySchema),
  );
  const [stranger] = useState(nobody);
  const memory = useStoredValue(stored).value ?? stranger;
  const { participant } = memory;
  const remember = (change: Partial<ParticipantMemory>) => stored.write({ ...memory, ...change });
  const forget = useEffectEvent((message: LectureMessage) => {
    const after = afterRefusal(memory, message);
    if (after !== memory) stored.write(after);
  });
  useEffect(() => {
    if (refused) forget(refused);
  }, [refused]);
  return {
    asked: memory.asked,
    votes: new Set(memory.votes),
    answers: memory.answers,
    refused,
    answer: (pollId: string, answer: PollAnswer) => {
      const { [pollId]: last } = memory.answers;
      remember({
        answers: { ...memory.answers, [pollId]: answer },
        ...(last && { earlierAnswers: { ...memory.earlierAnswers, [pollId]: last } }),
      });
      send({ kind: 'answer', participant, pollId, answer });
    },
    /**
     * @param step where the lecture stands, from 0.
     * @returns the id of the question.
     */
    ask: (text: string, step: number): string => {
      const id = newId();
      remember({ asked: [...memory.asked, { id, text }].slice(-MOST_QUESTIONS) });
      send({ kind: 'ask', participant, id, text, step });
      return id;
    },
    vote: (question: string, isFor: boolean) => {
      const others = memory.votes.filter((id) => id !== question);
      remember({ votes: isFor ? [...others, question] : others });
      send({ kind: 'vote', participant, question, isFor });
    },
  };
}
export type Participant = ReturnType<typeof useParticipant>;
