import type { OptionEdit } from './edit-other-language';
import { OPTION_COUNTS, pollSchema, type Poll, type PollKind } from '@/lib/model/poll-schema';

/** A question as it is being written: what another kind needs is not lost when the kind changes. */
export interface PollDraft {
  readonly kind: PollKind;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly unit: string;
}

export const EMPTY_POLL_DRAFT: PollDraft = {
  kind: 'choice',
  prompt: '',
  options: ['', ''],
  unit: '',
};

export const draftOfPoll = (poll: Poll): PollDraft => ({
  kind: poll.kind,
  prompt: poll.prompt,
  options: 'options' in poll ? poll.options : EMPTY_POLL_DRAFT.options,
  unit: poll.kind === 'number' ? (poll.unit ?? '') : '',
});

export const optionCounts = (kind: PollKind) =>
  kind === 'choice' || kind === 'order' ? OPTION_COUNTS[kind] : null;

export type ReadPoll =
  | { readonly ok: true; readonly poll: Poll }
  | { readonly ok: false; readonly missing: 'prompt' | 'options' };

const isOption = (option: string) => option.trim() !== '';

/** The question that a draft is; empty options are none. */
export function readPollDraft({ kind, prompt, options, unit }: PollDraft): ReadPoll {
  const read = pollSchema.safeParse({
    kind,
    prompt,
    ...(optionCounts(kind) && { options: options.filter(isOption) }),
    ...(kind === 'number' && { unit: unit.trim() === '' ? null : unit }),
  });
  if (read.success) return { ok: true, poll: read.data };
  const isPrompt = read.error.issues.some(({ path }) => path[0] === 'prompt');
  return { ok: false, missing: isPrompt ? 'prompt' : 'options' };
}

/**
 * What a change does to the options of the question, in which empty ones have no place. Undefined where
 * only their words change.
 */
export function optionEdit(
  { options: before }: PollDraft,
  { options: after }: PollDraft,
): OptionEdit | undefined {
  const changed = before.findIndex((option, index) => option !== after[index]);
  if (changed < 0) return undefined;
  const at = before.slice(0, changed).filter(isOption).length;
  const was = isOption(before[changed]!);
  const is = after.length === before.length && isOption(after[changed]!);
  return was === is ? undefined : { at, is: was ? 'lost' : 'new' };
}
