import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import type { LectureCommand } from '@/lib/lecture/lecture-state';
import type { PresentedStep } from '@/lib/lecture/presented-tour';
import type { Poll } from '@/lib/model/poll-schema';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { SpeakerTalk } from './speaker-talk';
import { CHOICE, question, pollResults, roomPoll, talkOf, WithWords, YEAR } from './testing';

const stepWith = (poll?: Poll): PresentedStep => ({
  title: 'A step',
  text: { kind: 'sentences', sentences: [] },
  notes: { kind: 'sentences', sentences: [] },
  cue: null,
  ink: [],
  view: DEFAULT_VIEW,
  poll,
});

function speaker(talk: HeardTalk, { poll, asked }: { poll?: Poll; asked?: string } = {}) {
  const sent: LectureMessage[] = [];
  const commands: LectureCommand[] = [];
  render(
    <WithWords>
      <SpeakerTalk
        step={stepWith(poll)}
        index={2}
        asked={asked}
        talk={talk}
        access={{ code: 'ABCDEF', key: 'secret' }}
        send={(message) => sent.push(message)}
        onCommand={(command) => commands.push(command)}
      />
    </WithWords>,
  );
  return { sent, commands };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('says how to open a room where there is none', () => {
  speaker(talkOf({ isOpen: false }));
  expect(screen.getByText(/Open it from the screen/)).toBeTruthy();
});

it('has the questions by state and votes, each at its step, and moderates them', () => {
  const { sent, commands } = speaker(
    talkOf({
      questions: [
        question('a', { state: 'waiting', votes: 0 }),
        question('b', { state: 'shown', votes: 1 }),
        question('c', { state: 'shown', votes: 4 }),
      ],
    }),
  );
  expect(
    screen.getAllByText(/^Question(s and polls| .$)/).map(({ textContent }) => textContent),
  ).toEqual(['Questions and polls · 1 waiting', 'Question a', 'Question c', 'Question b']);
  expect(screen.getAllByText(/^step 5/)).toHaveLength(3);
  press('Show to all: Question a');
  press('Answered: Question c');
  press('Put away: Question b');
  expect(sent).toEqual([
    { kind: 'moderate', question: 'a', state: 'shown' },
    { kind: 'moderate', question: 'c', state: 'answered' },
    { kind: 'moderate', question: 'b', state: 'hidden' },
  ]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Put it on the screen' })[0]!);
  expect(commands).toEqual([{ kind: 'show-question', question: 'c' }]);
});

it('takes a question off the screen', () => {
  const { commands } = speaker(talkOf({ questions: [question('a')] }), { asked: 'a' });
  press('Take it off the screen');
  expect(commands).toEqual([{ kind: 'show-question', question: null }]);
});

it.each([/^Answered/, /^Put away/])('takes a question off the screen with %s', (name) => {
  const questions = [question('a'), question('b')];
  const { commands } = speaker(talkOf({ questions }), { asked: 'a' });
  fireEvent.click(screen.getAllByRole('button', { name })[1]!);
  expect(commands).toEqual([]);
  fireEvent.click(screen.getAllByRole('button', { name })[0]!);
  expect(commands).toEqual([{ kind: 'show-question', question: null }]);
});

it('shows, closes and puts away what is asked, and sees the answers itself', () => {
  const poll = roomPoll(CHOICE, { step: 2 });
  const { sent } = speaker(talkOf({ poll, results: pollResults({ kind: 'choice', option: 1 }) }));
  expect(screen.getByText('1 answer')).toBeTruthy();
  press('Show the results');
  press('Take no more answers');
  press('Put it away');
  expect(sent).toEqual([
    { kind: 'set-poll', poll: { ...poll, isShown: true } },
    { kind: 'set-poll', poll: { ...poll, isOpen: false } },
    { kind: 'set-poll', poll: null },
  ]);
});

it('asks what the step asks, once more', () => {
  const { sent } = speaker(talkOf({}), { poll: YEAR });
  press('Ask what this step asks');
  expect(sent).toMatchObject([{ kind: 'set-poll', poll: { poll: YEAR, step: 2 } }]);
});

it('asks something else on the spot, when it is whole', () => {
  const { sent } = speaker(talkOf({}));
  press('Ask something else');
  press('Ask the room');
  expect(screen.getByRole('alert').textContent).toBe('The question has no words yet.');
  fireEvent.change(screen.getByLabelText('Question to the room'), { target: { value: 'Which?' } });
  fireEvent.change(screen.getByLabelText('Option 1'), { target: { value: 'This' } });
  press('Ask the room');
  expect(screen.getByRole('alert').textContent).toBe('Two options at least are needed.');
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByLabelText('Option 2'), { target: { value: 'That' } });
  press('Ask the room');
  expect(sent).toMatchObject([
    { kind: 'set-poll', poll: { poll: CHOICE, step: 2, isOpen: true, isShown: false } },
  ]);
});

it('fetches the table with its key in a header', async () => {
  const fetched = vi.fn<typeof fetch>().mockResolvedValue(new Response(null, { status: 503 }));
  vi.stubGlobal('fetch', fetched);
  speaker(talkOf({}));
  press(/CSV/);
  expect(await screen.findByText('The table could not be fetched. Try again.')).toBeTruthy();
  const [address, init] = fetched.mock.calls[0]!;
  expect(address).toBe('/api/v1/lectures/ABCDEF/answers.csv');
  expect(init?.headers).toEqual({ authorization: 'Bearer secret' });
});
