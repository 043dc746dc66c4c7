import { describe, expect, it } from 'vitest';
import type { Poll } from '@/lib/model/poll-schema';
import type { AudienceQuestion } from './audience-question';
import type { RoomPoll } from './poll';
import {
  afterTalkMessage,
  pollAtStep,
  pollOfStep,
  questionsIn,
  SILENT,
  tallyOf,
} from './heard-talk';

const when: Poll = { kind: 'year', prompt: 'When?' };
const adHoc: RoomPoll = { id: 'a', poll: when, step: 0, isOpen: true, isShown: false };
const question = (id: string, votes: number, state: AudienceQuestion['state']) => ({
  ...{ id, votes, state },
  text: 'Why?',
  step: 0,
});

describe('what a room talks of', () => {
  it('is what it said last, until it ends', () => {
    const results = { pollId: 'a', tally: [] };
    const asked = afterTalkMessage(SILENT, { kind: 'poll', poll: adHoc, results });
    expect(asked).toEqual({ ...SILENT, isOpen: true, poll: adHoc, results });
    const both = afterTalkMessage(asked, {
      kind: 'questions',
      questions: [question('q', 1, 'shown')],
    });
    expect(both).toMatchObject({ poll: adHoc, questions: [{ id: 'q' }] });
    expect(afterTalkMessage(both, { kind: 'pointer', at: null })).toBe(both);
    const followed = afterTalkMessage(both, { kind: 'followers', count: 21, answered: 0 });
    expect(followed).toEqual({ ...both, followers: 21 });
    expect(afterTalkMessage(followed, { kind: 'followers', count: 21, answered: 3 })).toBe(
      followed,
    );
    expect(afterTalkMessage(followed, { kind: 'end' })).toEqual(SILENT);
    expect(afterTalkMessage(both, { kind: 'end' })).toEqual(SILENT);
  });

  it('has no answers of another poll than the one that is seen', () => {
    const tally = [{ answer: { kind: 'year', year: 1990 } as const, count: 2 }];
    const talk = { ...SILENT, poll: adHoc, results: { pollId: 'a', tally } };
    expect(tallyOf(talk)).toBe(tally);
    expect(tallyOf({ ...talk, results: { pollId: 'b', tally } })).toBeNull();
    expect(tallyOf({ ...talk, poll: null })).toBeNull();
  });

  it('has the question with the most votes first', () => {
    const questions = [
      question('a', 1, 'shown'),
      question('b', 5, 'waiting'),
      question('c', 3, 'shown'),
    ];
    expect(questionsIn(questions, 'shown').map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('the poll at a step', () => {
  it('is what the step asks, open at once', () => {
    expect(pollAtStep(null, when, 4)).toEqual({
      ...{ id: 'step-4', poll: when, step: 4 },
      isOpen: true,
      isShown: false,
    });
    expect(pollAtStep(pollOfStep(when, 3), when, 4)).toMatchObject({ id: 'step-4' });
  });

  it('stays as the lecturer has left it', () => {
    const closed = { ...pollOfStep(when, 4), isOpen: false, isShown: true };
    expect(pollAtStep(closed, when, 4)).toBeUndefined();
  });

  it('goes with its step', () => {
    expect(pollAtStep(pollOfStep(when, 4), undefined, 5)).toBeNull();
    expect(pollAtStep(null, undefined, 5)).toBeUndefined();
  });

  it('gives way to an open one that was asked on the spot', () => {
    expect(pollAtStep(adHoc, when, 4)).toBeUndefined();
    expect(pollAtStep(adHoc, undefined, 4)).toBeUndefined();
    expect(pollAtStep({ ...adHoc, isOpen: false }, when, 4)).toMatchObject({ id: 'step-4' });
  });
});
