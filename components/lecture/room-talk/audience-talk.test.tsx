import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { Poll } from '@/lib/model/poll-schema';
import { AudienceTalk } from './audience-talk';
import { CHOICE, question, pollResults, roomPoll, talkOf, WithWords, YEAR } from './testing';

function phone(first: HeardTalk, asked: readonly (Poll | undefined)[] = []) {
  const sent: LectureMessage[] = [];
  let refused: LectureMessage | null = null;
  const shown = (talk: HeardTalk) => (
    <WithWords>
      <AudienceTalk
        code="ABCDEF"
        step={3}
        talk={talk}
        asked={asked}
        language="en"
        send={(message) => sent.push(message)}
        refused={refused}
      />
    </WithWords>
  );
  const { rerender, unmount } = render(shown(first));
  return {
    sent,
    unmount,
    hear: (talk: HeardTalk) => rerender(shown(talk)),
    /** The room does not take what was said last. */
    refuse: (talk: HeardTalk) => {
      refused = sent.at(-1)!;
      rerender(shown(talk));
    },
  };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => sessionStorage.clear());

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

it('shows the number that was read', () => {
  const poll: Poll = { kind: 'number', prompt: 'How many?', unit: null };
  const before = phone(talkOf({ poll: roomPoll(poll) }));
  type('Your number', '12,000');
  expect(screen.getByText('read as 12,000')).toBeTruthy();
  type('Your number', '12.3456');
  expect(screen.getByText('read as 12.3456')).toBeTruthy();
  press('Send the answer');
  before.unmount();
  phone(talkOf({ poll: roomPoll(poll) }));
  expect(screen.getByLabelText<HTMLInputElement>('Your number').value).toBe('12.3456');
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
  expect(screen.getByText(/^\d+° N, \d+° E; nearest .*: Ulaanbaatar$/)).toBeTruthy();
});

it('shows what all have said only when it is told', () => {
  const results = pollResults({ kind: 'choice', option: 0 }, { kind: 'choice', option: 1 });
  const { hear } = phone(talkOf({ poll: roomPoll(CHOICE) }));
  expect(screen.queryByText('What the room says')).toBeNull();
  hear(talkOf({ poll: roomPoll(CHOICE, { isShown: true }), results }));
  expect(screen.getByText('What the room says')).toBeTruthy();
  expect(screen.getAllByText('1 · 50%')).toHaveLength(2);
});

it('asks in its own language what its own edition of the step asks', () => {
  const told: Poll = { kind: 'choice', prompt: 'Cái nào?', options: ['Này', 'Kia'] };
  const poll = roomPoll(told, { id: 'step-1', step: 1 });
  const { unmount } = phone(talkOf({ poll }), [undefined, CHOICE]);
  const heading = () => screen.getByRole('heading', { level: 2, name: /\?$/ });
  expect(heading().textContent).toBe('Which?');
  expect(heading().hasAttribute('lang')).toBe(false);
  expect(screen.getByLabelText('That')).toBeTruthy();
  unmount();
  const three: Poll = { ...told, options: ['A', 'B', 'C'] };
  const other = phone(talkOf({ poll: { ...poll, poll: three } }), [undefined, CHOICE]);
  expect(heading().textContent).toBe('Cái nào?');
  expect(heading().getAttribute('lang')).toBe('');
  other.unmount();
  // Asked on the spot.
  phone(talkOf({ poll: { ...poll, id: 'p' } }), [undefined, CHOICE]);
  expect(heading().textContent).toBe('Cái nào?');
});

it.each<[Poll, () => HTMLElement]>([
  [YEAR, () => screen.getByLabelText('Year')],
  [{ kind: 'number', prompt: 'How many?', unit: null }, () => screen.getByLabelText('Your number')],
  [{ kind: 'place', prompt: 'Where?' }, () => screen.getByRole('button', { name: /^Map/ })],
])('tells what is asked at the field of %j', (poll, field) => {
  phone(talkOf({ poll: roomPoll(poll) }));
  const described = field().getAttribute('aria-describedby')!.split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(poll.prompt);
});

describe('what the room does not take', () => {
  it('is an answer that does not count, and the one before it does', () => {
    const talk = talkOf({ poll: roomPoll(CHOICE) });
    const { sent, hear, refuse } = phone(talk);
    fireEvent.click(screen.getByLabelText('This'));
    press('Send the answer');
    refuse(talk);
    expect(screen.getByText(/^Your answer was not taken/)).toBeTruthy();
    press('Send the answer');
    expect(sent).toHaveLength(2);
    expect(screen.getByText(/^Your answer is sent/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('That'));
    press('Change the answer');
    refuse(talk);
    expect(screen.getByText(/^Your answer was not taken/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('This'));
    expect(screen.getByText(/^Your answer is sent/)).toBeTruthy();
    hear(talkOf({ poll: roomPoll(CHOICE, { isOpen: false }) }));
    expect(screen.getByText('This question is closed. Your answer counts.')).toBeTruthy();
  });

  it('is a first answer, which is said not to count once the question is closed', () => {
    const { refuse } = phone(talkOf({ poll: roomPoll(CHOICE) }));
    fireEvent.click(screen.getByLabelText('This'));
    press('Send the answer');
    refuse(talkOf({ poll: roomPoll(CHOICE, { isOpen: false }) }));
    expect(screen.queryByText(/Your answer counts/)).toBeNull();
    expect(screen.getByText(/^Your answer was not taken/)).toBeTruthy();
  });

  it('is a question, which stands in its field again', () => {
    const { refuse } = phone(talkOf({}));
    type('Ask a question', 'Why there?');
    press('Send the question');
    refuse(talkOf({}));
    expect(screen.queryByText('waiting for the lecturer')).toBeNull();
    expect(screen.getByText(/^It was not taken/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Ask a question').value).toBe('Why there?');
  });

  it('is a vote, which is taken back', () => {
    const talk = talkOf({ questions: [question('a', { votes: 2 })] });
    const { refuse } = phone(talk);
    press(/Question a$/);
    refuse(talk);
    const vote = screen.getByRole('button', { name: /Question a$/ });
    expect(vote.getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText(/^Your vote was not taken/)).toBeTruthy();
  });
});
