import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { Poll } from '@/lib/model/poll-schema';
import { AudienceTalk } from './audience-talk';
import { CHOICE, question, pollResults, roomPoll, talkOf, WithWords, YEAR } from './testing';

function phone(first: HeardTalk) {
  const sent: LectureMessage[] = [];
  const shown = (talk: HeardTalk) => (
    <WithWords>
      <AudienceTalk
        code="ABCDEF"
        step={3}
        talk={talk}
        language="en"
        send={(message) => sent.push(message)}
      />
    </WithWords>
  );
  const { rerender, unmount } = render(shown(first));
  return { sent, unmount, hear: (talk: HeardTalk) => rerender(shown(talk)) };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('asks nothing without a room', () => {
  phone(talkOf({ isOpen: false, questions: [question('a')] }));
  expect(screen.queryByText('Question a')).toBeNull();
});

it('sends a question without a name, which waits until it is shown', () => {
  const { sent, hear } = phone(talkOf({}));
  press('Send the question');
  expect(sent).toEqual([]);
  type('Ask a question', ' Why there? ');
  press('Send the question');
  expect(sent).toEqual([
    expect.objectContaining({ kind: 'ask', text: 'Why there?', step: 3 }) as LectureMessage,
  ]);
  expect(screen.getByText('waiting for the lecturer')).toBeTruthy();
  const [asked] = sent;
  const id = asked?.kind === 'ask' ? asked.id : '';
  hear(talkOf({ questions: [question(id, { text: 'Why there?' })] }));
  expect(screen.queryByText('waiting for the lecturer')).toBeNull();
  expect(screen.getByText('Why there?')).toBeTruthy();
  expect(screen.getByText('step 5')).toBeTruthy();
});

it('gives a vote and takes it back, by one name in one room', () => {
  const { sent } = phone(talkOf({ questions: [question('a', { votes: 2 })] }));
  const vote = () => screen.getByRole('button', { name: /Question a$/ });
  expect(vote().getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(vote());
  expect(vote().getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(vote());
  expect(sent).toMatchObject([
    { kind: 'vote', question: 'a', isFor: true },
    { kind: 'vote', question: 'a', isFor: false },
  ]);
  const names = sent.map((message) => ('participant' in message ? message.participant : null));
  expect(new Set(names).size).toBe(1);
});

it('answers, and changes its answer while the question is open', () => {
  const { sent, hear } = phone(talkOf({ poll: roomPoll(CHOICE) }));
  press('Send the answer');
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByLabelText('This'));
  press('Send the answer');
  expect(screen.getByText(/^Your answer is sent/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('That'));
  expect(screen.queryByText(/^Your answer is sent/)).toBeNull();
  press('Change the answer');
  expect(sent).toMatchObject([
    { kind: 'answer', pollId: 'p', answer: { kind: 'choice', option: 0 } },
    { kind: 'answer', pollId: 'p', answer: { kind: 'choice', option: 1 } },
  ]);
  hear(talkOf({ poll: roomPoll(CHOICE, { isOpen: false }) }));
  expect(screen.queryByRole('button', { name: /answer$/ })).toBeNull();
  expect(screen.getByText('This question is closed. Your answer counts.')).toBeTruthy();
});

it('leads to what is asked until it is answered', () => {
  phone(talkOf({ poll: roomPoll(CHOICE) }));
  const link = screen.getByRole('link', { name: 'The lecturer asks: Which?' });
  const target = document.getElementById(link.getAttribute('href')!.slice(1));
  expect(target).toBe(screen.getByRole('region', { name: 'Which?' }));
  fireEvent.click(screen.getByLabelText('This'));
  press('Send the answer');
  expect(screen.queryByRole('link')).toBeNull();
});

it('remembers its answer over a reload', () => {
  const before = phone(talkOf({ poll: roomPoll(CHOICE) }));
  fireEvent.click(screen.getByLabelText('That'));
  press('Send the answer');
  before.unmount();
  const after = phone(talkOf({ poll: roomPoll(CHOICE) }));
  // The server may have been started anew.
  expect(after.sent).toEqual(before.sent);
  expect(screen.getByLabelText<HTMLInputElement>('That').checked).toBe(true);
  expect(screen.getByText(/^Your answer is sent/)).toBeTruthy();
});

it.each<[Poll, string, string, unknown]>([
  [YEAR, 'Year', '1961', { kind: 'year', year: 1961 }],
  [
    { kind: 'number', prompt: 'How many?', unit: 'tonnes' },
    'Your number (tonnes)',
    '25 000,5',
    { kind: 'number', number: 25_000.5 },
  ],
])('answers %j by a field', (poll, label, typed, answer) => {
  const { sent } = phone(talkOf({ poll: roomPoll(poll) }));
  type(label, 'long ago');
  press('Send the answer');
  expect(sent).toEqual([]);
  type(label, typed);
  press('Send the answer');
  expect(sent).toMatchObject([{ answer }]);
});

it('answers with an order by buttons', () => {
  const poll: Poll = { kind: 'order', prompt: 'In which order?', options: ['A', 'B', 'C'] };
  const { sent } = phone(talkOf({ poll: roomPoll(poll) }));
  press(/^Move “C” up/);
  press(/^Move “A” down/);
  press('Send the answer');
  expect(sent).toMatchObject([{ answer: { kind: 'order', order: [2, 0, 1] } }]);
});

it('marks a place by keyboard', () => {
  const { sent } = phone(talkOf({ poll: roomPoll({ kind: 'place', prompt: 'Where?' }) }));
  const map = screen.getByRole('button', { name: 'Map: touch the place you mean' });
  fireEvent.click(map, { detail: 0 });
  fireEvent.keyDown(map, { key: 'ArrowRight' });
  press('Send the answer');
  const [answer] = sent.flatMap((message) => (message.kind === 'answer' ? [message.answer] : []));
  const point = answer?.kind === 'place' ? answer.point : null;
  // The middle of the region that the map opens at is 87° east; the mark has moved from there.
  expect(point?.longitude).toBeGreaterThan(88);
  expect(point?.longitude).toBeLessThan(92);
});

it('shows what all have said only when it is told', () => {
  const results = pollResults({ kind: 'choice', option: 0 }, { kind: 'choice', option: 1 });
  const { hear } = phone(talkOf({ poll: roomPoll(CHOICE) }));
  expect(screen.queryByText('What the room says')).toBeNull();
  hear(talkOf({ poll: roomPoll(CHOICE, { isShown: true }), results }));
  expect(screen.getByText('What the room says')).toBeTruthy();
  expect(screen.getAllByText('1 · 50%')).toHaveLength(2);
});
