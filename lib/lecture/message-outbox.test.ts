import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LectureMessage } from './lecture-message';
import { MessageOutbox } from './message-outbox';
import { lectureAt } from './lecture-state';

const state = (step: number): LectureMessage => ({ kind: 'state', state: lectureAt(step, 0) });
const pointer = (x: number): LectureMessage => ({ kind: 'pointer', at: { x, y: 0 } });
const next: LectureMessage = { kind: 'command', command: { kind: 'next' } };

function waiting(...messages: readonly LectureMessage[]) {
  const outbox = new MessageOutbox();
  for (const message of messages) outbox.add(message);
  return outbox.takeAll();
}

it('keeps the newest state and pointer, and every command', () => {
  expect(waiting(state(1), pointer(0.1), next, state(2), pointer(0.2), next)).toEqual([
    next,
    state(2),
    pointer(0.2),
    next,
  ]);
});

it('keeps that a screen has left before another begins, and nothing that it sent before', () => {
  expect(waiting(state(7), pointer(0.1), { kind: 'leave' }, state(0))).toEqual([
    { kind: 'leave' },
    state(0),
  ]);
});

it('keeps what the room is asked when the screen leaves, and the newest of each', () => {
  const questions: LectureMessage = { kind: 'questions', questions: [] };
  const poll: LectureMessage = { kind: 'poll', poll: null, results: null };
  expect(waiting(poll, questions, state(1), poll, { kind: 'leave' }, questions)).toEqual([
    poll,
    { kind: 'leave' },
    questions,
  ]);
});

it('is empty when all is taken', () => {
  const outbox = new MessageOutbox();
  outbox.add(next);
  expect(outbox.takeAll()).toEqual([next]);
  expect(outbox.takeAll()).toEqual([]);
});

it('stays small for whatever a screen sends, and says when commands pile up', () => {
  const fromScreen = fc.constantFrom<LectureMessage>(state(1), pointer(0.5), { kind: 'leave' });
  fc.assert(
    fc.property(fc.array(fromScreen, { maxLength: 500 }), (messages) => {
      const outbox = new MessageOutbox();
      expect(messages.every((message) => outbox.add(message))).toBe(true);
      expect(outbox.takeAll().length).toBeLessThanOrEqual(3);
    }),
  );
  const outbox = new MessageOutbox();
  expect(Array.from({ length: 51 }, () => outbox.add(next)).lastIndexOf(true)).toBe(49);
});
