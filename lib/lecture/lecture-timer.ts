import { z } from 'zod';

/** How long after a reset of the timer the same key takes it back, in milliseconds. */
export const UNDO_RESET_MS = 10_000;

/** Milliseconds of the epoch. */
const moment = z.number().int().nonnegative();
const runningShape = {
  /** From which the timer counts. */
  startedAt: moment,
  /** At which the timer was stopped; null while it runs. */
  pausedAt: moment.nullable(),
};

/** What the state of a lecture holds of its timer. */
export const timerShape = {
  ...runningShape,
  /** The timer before it was set to zero, and when that was; null where nothing can be taken back. */
  timerReset: z
    .strictObject({ at: moment, ...runningShape })
    .nullable()
    .default(null),
};

export const timerCommands = [
  /** Soon after another one, it takes that one back. */
  z.strictObject({ kind: z.literal('reset-timer'), at: moment }),
  z.strictObject({ kind: z.literal('undo-reset') }),
  z.strictObject({ kind: z.literal('pause-timer'), at: moment }),
  z.strictObject({ kind: z.literal('resume-timer'), at: moment }),
] as const;

export type LectureTimer = z.infer<z.ZodObject<typeof timerShape>>;
type TimerCommand = z.infer<(typeof timerCommands)[number]>;
type Running = Pick<LectureTimer, 'startedAt' | 'pausedAt'>;

/** Milliseconds that the lecture has taken, without its pauses; never negative. */
export function elapsedMs({ startedAt, pausedAt }: Running, now: number): number {
  return Math.max((pausedAt ?? now) - startedAt, 0);
}

/** Whether the timer was set to zero so recently that this is offered to be taken back. */
export const isResetRecent = ({ timerReset }: Pick<LectureTimer, 'timerReset'>, now: number) =>
  timerReset !== null && now - timerReset.at < UNDO_RESET_MS;

/** What a command changes of the timer; null when that is nothing. */
export function timerAfter(
  timer: LectureTimer,
  command: TimerCommand,
): Partial<LectureTimer> | null {
  const { startedAt, pausedAt, timerReset } = timer;
  switch (command.kind) {
    case 'reset-timer':
      if (isResetRecent(timer, command.at)) return beforeReset(timerReset);
      return {
        startedAt: command.at,
        // A timer that stands goes on standing.
        pausedAt: pausedAt === null ? null : command.at,
        timerReset: { at: command.at, startedAt, pausedAt },
      };
    case 'undo-reset':
      return beforeReset(timerReset);
    case 'pause-timer':
      return pausedAt === null ? { pausedAt: Math.max(command.at, startedAt) } : null;
    case 'resume-timer': {
      if (pausedAt === null) return null;
      return { startedAt: startedAt + Math.max(command.at - pausedAt, 0), pausedAt: null };
    }
  }
}

function beforeReset(reset: LectureTimer['timerReset']): Partial<LectureTimer> | null {
  if (reset === null) return null;
  return { startedAt: reset.startedAt, pausedAt: reset.pausedAt, timerReset: null };
}
