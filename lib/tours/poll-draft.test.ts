import { describe, expect, it } from 'vitest';
import type { Poll } from '@/lib/model/poll-schema';
import { draftOfPoll, EMPTY_POLL_DRAFT, optionEdit, readPollDraft } from './poll-draft';

const polls: readonly Poll[] = [
  { kind: 'choice', prompt: 'Which?', options: ['This', 'That'] },
  { kind: 'order', prompt: 'In which order?', options: ['A', 'B', 'C'] },
  { kind: 'number', prompt: 'How many?', unit: 'tonnes' },
  { kind: 'number', prompt: 'How often?', unit: null },
  { kind: 'year', prompt: 'When?' },
  { kind: 'place', prompt: 'Where?' },
];

describe('a question that is being written', () => {
  it.each(polls)('is the question that it was made of: $kind', (poll) => {
    expect(readPollDraft(draftOfPoll(poll))).toEqual({ ok: true, poll });
  });

  it('says what is missing', () => {
    expect(readPollDraft(EMPTY_POLL_DRAFT)).toEqual({ ok: false, missing: 'prompt' });
    const prompted = { ...EMPTY_POLL_DRAFT, prompt: 'Which?' };
    expect(readPollDraft(prompted)).toEqual({ ok: false, missing: 'options' });
    expect(readPollDraft({ ...prompted, options: ['This', ' '] })).toMatchObject({
      missing: 'options',
    });
    expect(readPollDraft({ ...prompted, kind: 'year' })).toMatchObject({ ok: true });
  });

  it('has no empty options and no blanks around its words', () => {
    expect(
      readPollDraft({ ...EMPTY_POLL_DRAFT, prompt: ' Which? ', options: ['This', '', ' That'] }),
    ).toEqual({ ok: true, poll: polls[0] });
  });
});

describe('a change of its options', () => {
  const edit = (before: string[], after: string[]) =>
    optionEdit({ ...EMPTY_POLL_DRAFT, options: before }, { ...EMPTY_POLL_DRAFT, options: after });

  it('is told by the place among those that are asked', () => {
    expect(edit(['A', 'B', 'C'], ['A', ' ', 'C'])).toEqual({ at: 1, is: 'lost' });
    expect(edit(['A', '', 'C'], ['A', 'B', 'C'])).toEqual({ at: 1, is: 'new' });
    expect(edit(['', 'B', 'C'], ['', 'B'])).toEqual({ at: 1, is: 'lost' });
    expect(edit(['', 'B', 'C'], ['B', 'C'])).toBeUndefined();
    expect(edit(['A', 'B'], ['A', 'B', ''])).toBeUndefined();
    expect(edit(['A', 'B'], ['A', 'Bb'])).toBeUndefined();
  });
});
