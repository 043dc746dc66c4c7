import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { lectureAt, type LectureCommand, type LectureState } from '@/lib/lecture/lecture-state';
import type { Poll } from '@/lib/model/poll-schema';
import { CHOICE, question, pollResults, roomPoll, talkOf, YEAR } from './testing';
import { useScreenTalk } from './use-screen-talk';

interface Screen {
  readonly talk: HeardTalk;
  readonly state?: Partial<LectureState>;
  readonly asked?: Poll;
  readonly joins?: number;
}

function screen(first: Screen) {
  const sent: LectureMessage[] = [];
  const commands: LectureCommand[] = [];
  const { result, rerender } = renderHook(
    ({ talk, state, asked, joins = 1 }: Screen) =>
      useScreenTalk({
        name: 'tour',
        room: null,
        talk,
        joins,
        state: { ...lectureAt(0, 0), ...state },
        asked,
        command: (command) => commands.push(command),
        sendToRoom: (message) => sent.push(message),
      }),
    { initialProps: first },
  );
  return { sent, commands, shown: () => result.current, show: rerender };
}

it('asks at once what a step asks, once the room is there, and takes it back at the next', () => {
  const lecture = screen({ talk: talkOf({ isOpen: false }), asked: YEAR });
  expect(lecture.sent).toEqual([]);
  lecture.show({ talk: talkOf({}), asked: YEAR });
  expect(lecture.sent).toMatchObject([
    { kind: 'set-poll', poll: { poll: YEAR, step: 0, isOpen: true, isShown: false } },
  ]);
  const [asked] = lecture.sent;
  const poll = asked?.kind === 'set-poll' ? asked.poll : null;
  lecture.show({ talk: talkOf({ poll }), asked: YEAR });
  expect(lecture.shown().isOfStep).toBe(true);
  expect(lecture.sent).toHaveLength(1);
  lecture.show({ talk: talkOf({ poll }), state: { step: 1 } });
  expect(lecture.sent.at(-1)).toEqual({ kind: 'set-poll', poll: null });
});

it('takes back what the room says late of a step that is over', () => {
  const lecture = screen({ talk: talkOf({}), asked: YEAR });
  const [asked] = lecture.sent;
  const poll = asked?.kind === 'set-poll' ? asked.poll : null;
  lecture.show({ talk: talkOf({}), state: { step: 1 } });
  expect(lecture.sent).toHaveLength(1);
  lecture.show({ talk: talkOf({ poll }), state: { step: 1 } });
  expect(lecture.sent.at(-1)).toEqual({ kind: 'set-poll', poll: null });
});

it('does not ask again what the lecturer has put away', () => {
  const lecture = screen({ talk: talkOf({}), asked: YEAR });
  const [asked] = lecture.sent;
  const poll = asked?.kind === 'set-poll' ? asked.poll : null;
  lecture.show({ talk: talkOf({ poll }), asked: YEAR });
  lecture.show({ talk: talkOf({ poll: null }), asked: YEAR });
  expect(lecture.sent).toHaveLength(1);
});

it('asks again in a room that has begun anew', () => {
  const lecture = screen({ talk: talkOf({}), asked: YEAR });
  lecture.show({ talk: talkOf({}), asked: YEAR, joins: 2 });
  expect(lecture.sent).toHaveLength(2);
  expect(lecture.sent[1]).toEqual(lecture.sent[0]);
});

it('shows answers on the key, and hides them', () => {
  const poll = roomPoll(CHOICE);
  const lecture = screen({ talk: talkOf({ poll }) });
  lecture.shown().toggle();
  expect(lecture.sent.at(-1)).toEqual({ kind: 'set-poll', poll: { ...poll, isShown: true } });
  lecture.show({ talk: talkOf({ poll: { ...poll, isShown: true } }) });
  lecture.shown().toggle();
  expect(lecture.sent.at(-1)).toEqual({ kind: 'set-poll', poll: { ...poll, isShown: false } });
});

it('shows the question with the most votes where nothing is asked, and takes it away', () => {
  const talk = talkOf({
    questions: [question('a', { votes: 1 }), question('b', { votes: 3 })],
  });
  const lecture = screen({ talk });
  lecture.shown().toggle();
  expect(lecture.commands).toEqual([{ kind: 'show-question', question: 'b' }]);
  lecture.show({ talk: talkOf({ ...talk, poll: roomPoll(CHOICE) }), state: { asked: 'b' } });
  lecture.shown().toggle();
  expect(lecture.commands.at(-1)).toEqual({ kind: 'show-question', question: null });
});

it('gives the map places only while they are shown', () => {
  const place: Poll = { kind: 'place', prompt: 'Where?' };
  const results = pollResults({ kind: 'place', point: { longitude: 106.9, latitude: 47.9 } });
  const lecture = screen({ talk: talkOf({ poll: roomPoll(place), results }) });
  expect(lecture.shown().answers).toBeUndefined();
  const talk = talkOf({ poll: roomPoll(place, { isShown: true }), results });
  lecture.show({ talk });
  expect(lecture.shown().answers).toEqual([{ longitude: 106.9, latitude: 47.9, count: 1 }]);
  const questions = [question('q')];
  lecture.show({ talk: talkOf({ ...talk, questions }), state: { asked: 'q' } });
  expect(lecture.shown().answers).toBeUndefined();
  const answered = [question('q', { state: 'answered' })];
  lecture.show({ talk: talkOf({ ...talk, questions: answered }), state: { asked: 'q' } });
  expect(lecture.shown().answers).toHaveLength(1);
});
