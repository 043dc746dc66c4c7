import { fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it } from 'vitest';
import type { Poll } from '@/lib/model/poll-schema';
import type { OptionEdit } from '@/lib/tours/edit-other-language';
import messages from '@/messages/en.json';
import { StepPoll } from './step-poll';

function editor(first?: Poll) {
  const changes: (Poll | undefined)[] = [];
  const edits: OptionEdit[] = [];
  const shown = (poll: Poll | undefined) => (
    <NextIntlClientProvider locale="en" messages={messages}>
      <StepPoll
        poll={poll}
        onChange={(changed, edit) => {
          changes.push(changed);
          if (edit !== undefined) edits.push(edit);
          give(changed);
        }}
      />
    </NextIntlClientProvider>
  );
  const { rerender } = render(shown(first));
  function give(poll: Poll | undefined) {
    rerender(shown(poll));
  }
  return { changes, edits, give };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it('becomes a question of the step as soon as it is whole, and is none when it is not', () => {
  const { changes } = editor();
  press('Ask the room a question at this step');
  fireEvent.change(screen.getByLabelText('Kind of answer'), { target: { value: 'year' } });
  expect(changes).toEqual([]);
  expect(screen.getByText('The question has no words yet.')).toBeTruthy();
  type('Question to the room', 'When?');
  expect(changes).toEqual([{ kind: 'year', prompt: 'When?' }]);
  type('Question to the room', ' ');
  expect(changes.at(-1)).toBeUndefined();
  // What is being written stays.
  expect(screen.getByLabelText('Kind of answer')).toBeTruthy();
});

it('shows what was undone', () => {
  const { give } = editor({ kind: 'year', prompt: 'When?' });
  type('Question to the room', 'Since when?');
  give({ kind: 'year', prompt: 'When?' });
  expect(screen.getByLabelText<HTMLTextAreaElement>('Question to the room').value).toBe('When?');
});

it('is taken away', () => {
  const { changes } = editor({ kind: 'year', prompt: 'When?' });
  press('No question');
  expect(changes).toEqual([undefined]);
  expect(screen.getByRole('button', { name: 'Ask the room a question at this step' })).toBeTruthy();
});

it('has as many options as its kind may have', () => {
  const { changes } = editor({ kind: 'choice', prompt: 'Which?', options: ['This', 'That'] });
  expect(
    screen.getByRole('button', { name: 'Remove option 1' }).getAttribute('aria-disabled'),
  ).toBe('true');
  press('One more option');
  type('Option 3', 'Other');
  press('Remove option 1');
  expect(changes.at(-1)).toMatchObject({ options: ['That', 'Other'] });
});

it('tells which option is taken away, or that the question is, so that its translation goes too', () => {
  const { edits } = editor({ kind: 'choice', prompt: 'Which?', options: ['a', 'b', 'c'] });
  type('Option 2', 'B');
  expect(edits).toEqual([]);
  type('Option 1', '');
  expect(edits).toEqual([{ at: 0, is: 'lost' }]);
  press('Remove option 2');
  expect(edits.at(-1)).toEqual({ at: 0, is: 'lost' });
  type('Option 1', 'A');
  expect(edits.at(-1)).toEqual({ at: 0, is: 'new' });
  press('No question');
  expect(edits.slice(3)).toEqual(['all']);
});

it('offers no place to answer on where there is no map', () => {
  render(
    <NextIntlClientProvider locale="en" messages={messages}>
      <StepPoll begins hasMap={false} poll={undefined} onChange={() => undefined} />
    </NextIntlClientProvider>,
  );
  const kinds = screen.getAllByRole('option').map((option) => option.getAttribute('value'));
  expect(kinds).toEqual(['choice', 'number', 'year', 'order']);
});
