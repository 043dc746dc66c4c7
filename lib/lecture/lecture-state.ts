import { z } from 'zod';
import { positionAfter, positionBefore, type Position, type Sentences } from './lit-sentence';
import { audienceQuestionSchema } from './audience-question';
import { timerAfter, timerCommands, timerShape } from './lecture-timer';
import { isRunCommand, runAfter, runCommands, runShape } from './run/run-state';
import { type RunKind } from './run/run-kind';

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
  ...runShape,
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
  /** Lights a sentence of the step, or with null the whole text; one that the step has not changes nothing. */
  z.strictObject({ kind: z.literal('light'), sentence: z.number().int().nullable() }),
  z.strictObject({ kind: z.literal('toggle-black') }),
  z.strictObject({ kind: z.literal('toggle-freeze') }),
  /** Another view in place of the step's, which waits until it is asked for again. */
  z.strictObject({ kind: z.literal('live'), view: z.string().max(LONGEST_LIVE_VIEW) }),
  /** The step's own view again. */
  z.strictObject({ kind: z.literal('return') }),
  ...timerCommands,
  ...runCommands,
  /** The lecture goes on by itself; from the last step, one for a foyer begins again and any other ends so. */
  z.strictObject({ kind: z.literal('advance') }),
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

/** The same with another run, or none. It counts as a change, so that another window does not undo it. */
export function runningState(state: LectureState, kind: RunKind | null): LectureState {
  if ((state.run?.kind ?? null) === kind) return state;
  const run = kind === null ? undefined : { kind, isHeld: false };
  return { ...state, run, revision: state.revision + 1 };
}

/**
 * Whether a state that was heard of replaces the one that is known. Two windows that were opened on
 * their own count alike, so the step decides then, in it the sentence, after it the view, and then all
 * the rest: all windows come to agree, whoever speaks first.
 */
export function isNewer(heard: LectureState, known: LectureState): boolean {
  if (heard.revision !== known.revision) return heard.revision > known.revision;
  if (heard.step !== known.step) return heard.step > known.step;
  const [sentence, other] = [heard.sentence ?? -1, known.sentence ?? -1];
  if (sentence !== other) return sentence > other;
  if (heard.live !== known.live) {
    return heard.live !== null && (known.live === null || heard.live > known.live);
  }
  return inOneOrder(heard) > inOneOrder(known);
}

/** A state as text, the same for equal states however their keys came to stand. */
const inOneOrder = (state: LectureState) => JSON.stringify(lectureStateSchema.parse(state));

/** Where the speaker is: what the room sees, or what it will see when its picture is let go. */
export function speakerPosition({ ahead, step, sentence, live }: LectureState): LecturePosition {
  return ahead ?? { step, sentence, live };
}

/**
 * The lecture after a command. The same state (not a copy) when the command changes nothing, such
 * as going on from the last step. Going anywhere brings the screen back from black.
 *
 * From a live view, "next" and "previous" first lead back to the step that was left, so that a clicker
 * is enough to go on with the lecture.
 *
 * While the room's picture is frozen, the speaker goes ahead alone. What the room sees changes with
 * black and when it is let go: it then shows where the speaker is.
 *
 * Where the lecture goes on by itself, every command of a hand holds it, also one that leads nowhere.
 * @param steps how many the tour has; none where a live lecture has kept none yet.
 * @param sentences of the steps, and whether Next lights them one by one; without them it never does.
 */
export function afterCommand(
  state: LectureState,
  command: LectureCommand,
  steps: number,
  sentences: Sentences = { counts: [], areLitInTurn: false },
): LectureState {
  if (isRunCommand(command)) {
    const change = runAfter(state, command);
    return change === null ? state : { ...state, ...change, revision: state.revision + 1 };
  }
  const moved = afterMove(state, command, steps, sentences);
  const { run, caption, revision } = state;
  const holds = command.kind !== 'advance' && run?.isHeld === false;
  // It is said at its step.
  const endsCaption = Boolean(caption) && moved.step !== state.step;
  if (!holds && !endsCaption) return moved;
  return {
    ...moved,
    revision: revision + 1,
    ...(holds && { run: { ...run, isHeld: true } }),
    ...(endsCaption && { caption: '' }),
  };
}

/** What a command leads to, the run and the captions aside. */
function afterMove(
  state: LectureState,
  command: MoveCommand,
  steps: number,
  sentences: Sentences,
): LectureState {
  if (!state.isFrozen) return afterOpenCommand(state, command, steps, sentences);
  const speaker = { ...state, ...speakerPosition(state) };
  const moved = afterOpenCommand(speaker, command, steps, sentences);
  if (moved === speaker) return state;
  if (!moved.isFrozen) {
    // The question of the room's step goes where the room now sees another one.
    const asked = moved.step === state.step ? state.asked : undefined;
    return { ...moved, ahead: null, asked };
  }
  const { step, sentence, live } = state;
  const position = { step: moved.step, sentence: moved.sentence, live: moved.live };
  const isAhead =
    position.step !== step || position.sentence !== sentence || position.live !== live;
  return {
    ...moved,
    ...{ step, sentence, live, ahead: isAhead ? position : null },
    isBlack: command.kind === 'toggle-black' ? moved.isBlack : state.isBlack,
    asked: command.kind === 'show-question' ? moved.asked : state.asked,
  };
}

type MoveCommand = Exclude<
  LectureCommand,
  { kind: (typeof runCommands)[number]['shape']['kind']['value'] }
>;

/** The same where the room sees what the speaker does. */
function afterOpenCommand(
  state: LectureState,
  command: MoveCommand,
  steps: number,
  sentences: Sentences,
): LectureState {
  const changed = (change: Partial<LectureState>): LectureState => ({
    ...state,
    // A question is asked at its step, and goes with it.
    ...(change.step !== undefined && change.step !== state.step && { asked: undefined }),
    ...change,
    revision: state.revision + 1,
  });
  const isLive = state.live !== null;
  const goTo = ({ step, sentence }: Position) => {
    const isThere = step === state.step && sentence === state.sentence;
    if (steps === 0 || (isThere && !state.isBlack && !isLive)) return state;
    return changed({ step, sentence, isBlack: false, live: null });
  };
  const begin = (step: number) => goTo({ step, sentence: null });
  switch (command.kind) {
    case 'next':
      return goTo(isLive ? state : positionAfter(state, steps, sentences));
    case 'advance': {
      if (!state.run || state.run.isHeld || isLive || state.isBlack || state.isFrozen) return state;
      const next = positionAfter(state, steps, sentences);
      if (next !== state) return goTo(next);
      return state.run.kind === 'loop' ? begin(0) : changed({ run: undefined });
    }
    case 'previous':
      return goTo(isLive ? state : positionBefore(state, sentences));
    case 'light': {
      const { sentence } = command;
      const count = sentences.counts[state.step] ?? 0;
      return sentence === null || (sentence >= 0 && sentence < count)
        ? goTo({ step: state.step, sentence })
        : state;
    }
    case 'first':
      return begin(0);
    case 'last':
      return begin(steps - 1);
    case 'go':
      return command.step >= 0 && command.step < steps ? begin(command.step) : state;
    case 'toggle-black':
      return changed({ isBlack: !state.isBlack });
    case 'toggle-freeze':
      return changed({ isFrozen: !state.isFrozen });
    case 'live':
      return command.view === state.live || command.view.length > LONGEST_LIVE_VIEW
        ? state
        : changed({ live: command.view });
    case 'return':
      return isLive ? changed({ live: null }) : state;
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
