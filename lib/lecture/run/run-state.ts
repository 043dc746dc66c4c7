import { z } from 'zod';
import { routing } from '@/lib/i18n/routing';
import { RUNS } from './run-kind';

/** More than is ever shown at once. */
const LONGEST_CAPTION = 400;

/** What the state of a lecture holds of going on by itself, and of its captions. */
export const runShape = {
  /** Left out where only hands lead on. A hand holds it. */
  run: z.strictObject({ kind: z.enum(RUNS), isHeld: z.boolean() }).optional(),
  /** The part of the notes that is shown to the room, which may be none yet; left out where captions are off. */
  caption: z.string().max(LONGEST_CAPTION).optional(),
  /** Of the caption: a phone may have its page in another one. */
  captionLanguage: z.enum(routing.locales).optional(),
};
type RunState = z.infer<z.ZodObject<typeof runShape>>;

export const runCommands = [
  /** Null: only hands lead on from now on. */
  z.strictObject({ kind: z.literal('set-run'), run: z.enum(RUNS).nullable() }),
  /** Begins to go on by itself, or is held, or goes on. */
  z.strictObject({ kind: z.literal('toggle-run') }),
  z.strictObject({ kind: z.literal('hold-run') }),
  z.strictObject({ kind: z.literal('resume-run') }),
  z.strictObject({ kind: z.literal('toggle-captions') }),
  /** Changes nothing where captions are off. */
  z.strictObject({
    kind: z.literal('caption'),
    text: z.string().max(LONGEST_CAPTION),
    language: runShape.captionLanguage,
  }),
] as const;
type RunCommand = z.infer<(typeof runCommands)[number]>;

const KINDS: ReadonlySet<string> = new Set(runCommands.map((command) => command.shape.kind.value));

/** Whether a command is about the run or the captions. Any other comes from a hand, or is a step of the run. */
export function isRunCommand<Command extends { readonly kind: string }>(
  command: Command,
): command is Extract<Command, RunCommand> {
  return KINDS.has(command.kind);
}

/** What a command changes of the run and the captions; null when that is nothing. */
export function runAfter(
  { run, caption, captionLanguage }: RunState,
  command: RunCommand,
): RunState | null {
  switch (command.kind) {
    case 'set-run':
      if (command.run === null) return run ? { run: undefined } : null;
      return run?.kind === command.run && !run.isHeld
        ? null
        : { run: { kind: command.run, isHeld: false } };
    case 'toggle-run':
      return { run: run ? { ...run, isHeld: !run.isHeld } : { kind: 'auto', isHeld: false } };
    case 'hold-run':
      return run?.isHeld === false ? { run: { ...run, isHeld: true } } : null;
    case 'resume-run':
      return run?.isHeld === true ? { run: { ...run, isHeld: false } } : null;
    case 'toggle-captions':
      return { caption: caption === undefined ? '' : undefined, captionLanguage: undefined };
    case 'caption':
      return caption === undefined ||
        (caption === command.text && captionLanguage === command.language)
        ? null
        : { caption: command.text, captionLanguage: command.language };
  }
}
