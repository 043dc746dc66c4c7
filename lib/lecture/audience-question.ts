import { z } from 'zod';

/** As many characters as are read at a glance on the speaker's window. */
export const LONGEST_QUESTION = 300;

/** Waiting for the speaker, read by all, answered, or put away. */
export const QUESTION_STATES = ['waiting', 'shown', 'answered', 'hidden'] as const;

/** A question of the audience. Nothing tells who asked it. */
export const audienceQuestionSchema = z.strictObject({
  id: z.string().min(1).max(40),
  text: z.string().trim().min(1).max(LONGEST_QUESTION),
  /** Where in the tour it was asked, from 0. */
  step: z.number().int().nonnegative(),
  votes: z.number().int().nonnegative(),
  state: z.enum(QUESTION_STATES),
});
export type AudienceQuestion = z.infer<typeof audienceQuestionSchema>;

/**
 * A random name of one phone in one room, made by the phone and kept by it alone: so that an answer
 * can be changed and a vote counts once. It is sent to nobody but the server.
 */
export const participantSchema = z.uuid();
