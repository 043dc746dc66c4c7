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

/** The question that a draft is; empty options are none. */
export function readPollDraft({ kind, prompt, options, unit }: PollDraft): ReadPoll {
  const read = pollSchema.safeParse({
    kind,
    prompt,
    ...(optionCounts(kind) && { options: options.filter((option) => option.trim() !== '') }),
    ...(kind === 'number' && { unit: unit.trim() === '' ? null : unit }),
  });
  if (read.success) return { ok: true, poll: read.data };
  const isPrompt = read.error.issues.some(({ path }) => path[0] === 'prompt');
  return { ok: false, missing: isPrompt ? 'prompt' : 'options' };
}
