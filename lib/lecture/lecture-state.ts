import { z } from 'zod';
import { audienceQuestionSchema } from './audience-question';
import { timerAfter, timerCommands, timerShape } from './lecture-timer';

/** As long as the view of a reader's own step. */
const LONGEST_LIVE_VIEW = 4_000;

const lecturePositionSchema = z.strictObject({
  /** Index into the tour's steps, from 0. */
  step: z.number().int().nonnegative(),
  /** The sentence of the step that is lit, from 0; null for the whole text. */
  sentence: z.number().int().nonnegative().nullable(),
  /** The view that is shown in place of the step's, as a query string without "?"; null for the step's. */
  live: z.string().max(LONGEST_LIVE_VIEW).nullable(),
});
export type LecturePosition = z.infer<typeof lecturePositionSchema>;

/** Where a lecture stands: what the screen shows, and since when the clock runs. */
export const lectureStateSchema = z.strictObject({
  ...lecturePositionSchema.shape,
  /** A dark screen, for talking without it. */
  isBlack: z.boolean(),
  /** What the room sees stands as it is until it is let go. */
  isFrozen: z.boolean(),
  /** Where the speaker has gone while the room's picture is frozen; null: nowhere else. */
  ahead: lecturePositionSchema.nullable(),
  ...timerShape,
  /** Id of the question of the audience that stands on the screen; left out where none does. */
  asked: audienceQuestionSchema.shape.id.optional(),
  /** Grows with every change, so that a late message is known as such. */
  revision: z.number().int().nonnegative(),
});
export type LectureState = z.infer<typeof lectureStateSchema>;

/** What a key, a click or the speaker's window asks for. */
export const lectureCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('next') }),
  z.strictObject({ kind: z.literal('previous') }),
  z.strictObject({ kind: z.literal('first') }),
  z.strictObject({ kind: z.literal('last') }),
  /** `step` counts from 0; one that the tour does not have changes nothing. */
  z.strictObject({ kind: z.literal('go'), step: z.number().int() }),
  z.strictObject({ kind: z.literal('toggle-black') }),
  z.strictObject({ kind: z.literal('toggle-freeze') }),
  ...timerCommands,
  /** Puts a question of the audience on the screen; null takes it away. */
  z.strictObject({
    kind: z.literal('show-question'),
    question: audienceQuestionSchema.shape.id.nullable(),
  }),
]);
export type LectureCommand = z.infer<typeof lectureCommandSchema>;

export function lectureAt(step: number, startedAt: number): LectureState {
  return {
    step,
    isBlack: false,
    isFrozen: false,
    ahead: null,
    startedAt,
    pausedAt: null,
    timerReset: null,
    sentence: null,
    live: null,
    revision: 0,
  };
}

/**
 * Whether a state that was heard of replaces the one that is known. Two windows that were opened on
 * their own count alike, so the step decides then: all windows come to agree, whoever speaks first.
 */
export function isNewer(heard: LectureState, known: LectureState): boolean {
  return heard.revision === known.revision
    ? heard.step > known.step
    : heard.revision > known.revision;
}

/** Where the speaker is: what the room sees, or what it will see when its picture is let go. */
export function speakerPosition({ ahead, step, sentence, live }: LectureState): LecturePosition {
  return ahead ?? { step, sentence, live };
}

/**
 * The lecture after a command. The same state (not a copy) when the command changes nothing, such
 * as going on from the last step. Going anywhere brings the screen back from black.
 *
 * While the room's picture is frozen, the speaker goes ahead alone. What the room sees changes with
 * black and when it is let go: it then shows where the speaker is.
 * @param steps how many the tour has, at least 1.
 */
export function afterCommand(
  state: LectureState,
  command: LectureCommand,
  steps: number,
): LectureState {
  if (!state.isFrozen) return afterOpenCommand(state, command, steps);
  const speaker = { ...state, ...speakerPosition(state) };
  const moved = afterOpenCommand(speaker, command, steps);
  if (moved === speaker) return state;
  if (!moved.isFrozen) return { ...moved, ahead: null };
  const { step, sentence, live } = state;
  const position = { step: moved.step, sentence: moved.sentence, live: moved.live };
  const isAhead =
    position.step !== step || position.sentence !== sentence || position.live !== live;
  return {
    ...moved,
    ...{ step, sentence, live, ahead: isAhead ? position : null },
    isBlack: command.kind === 'toggle-black' ? moved.isBlack : state.isBlack,
  };
}

/** The same where the room sees what the speaker does. */
function afterOpenCommand(
  state: LectureState,
  command: LectureCommand,
  steps: number,
): LectureState {
  const changed = (change: Partial<LectureState>): LectureState => ({
    ...state,
    // A question is asked at its step, and goes with it.
    ...(change.step !== undefined && change.step !== state.step && { asked: undefined }),
    ...change,
    revision: state.revision + 1,
  });
  const goTo = (step: number) =>
    step === state.step && !state.isBlack ? state : changed({ step, isBlack: false });
  switch (command.kind) {
    case 'next':
      return goTo(Math.min(state.step + 1, steps - 1));
    case 'previous':
      return goTo(Math.max(state.step - 1, 0));
    case 'first':
      return goTo(0);
    case 'last':
      return goTo(steps - 1);
    case 'go':
      return command.step >= 0 && command.step < steps ? goTo(command.step) : state;
    case 'toggle-black':
      return changed({ isBlack: !state.isBlack });
    case 'toggle-freeze':
      return changed({ isFrozen: !state.isFrozen });
    case 'reset-timer':
    case 'undo-reset':
    case 'pause-timer':
    case 'resume-timer': {
      const change = timerAfter(state, command);
      return change === null ? state : changed(change);
    }
    case 'show-question':
      return (command.question ?? undefined) === state.asked
        ? state
        : changed({ asked: command.question ?? undefined });
  }
}
