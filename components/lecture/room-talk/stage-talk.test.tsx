import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { HeardTalk } from '@/lib/lecture/heard-talk';
import { StageTalk } from './stage-talk';
import { CHOICE, question, pollResults, roomPoll, talkOf, WithWords } from './testing';

function stage(
  talk: HeardTalk,
  { asked, isOfStep = false }: { asked?: string; isOfStep?: boolean } = {},
) {
  render(
    <WithWords>
      <StageTalk talk={talk} asked={asked} cubes={undefined} isOfStep={isOfStep} />
    </WithWords>,
  );
}

const results = pollResults({ kind: 'choice', option: 0 });

it('says how many have answered, and what only once it is shown', () => {
  stage(talkOf({ poll: roomPoll(CHOICE), results }));
  expect(screen.getByText('1 answer so far')).toBeTruthy();
  expect(screen.getByText('Which?')).toBeTruthy();
  expect(screen.queryByText('This')).toBeNull();
});

it('leaves the words of a step to the step', () => {
  stage(talkOf({ poll: roomPoll(CHOICE), results }), { isOfStep: true });
  expect(screen.queryByText('Which?')).toBeNull();
});

it('shows the answers', () => {
  stage(talkOf({ poll: roomPoll(CHOICE, { isShown: true }), results }));
  expect(screen.getByRole('region', { name: 'What the room says' })).toBeTruthy();
  expect(screen.getByText('This')).toBeTruthy();
  expect(screen.getByText('1 · 100%')).toBeTruthy();
});

it('shows nothing of a closed poll that is not shown', () => {
  stage(talkOf({ poll: roomPoll(CHOICE, { isOpen: false }), results }));
  expect(screen.queryByText('Which?')).toBeNull();
});

it('shows a question of the audience before all else', () => {
  stage(
    talkOf({ poll: roomPoll(CHOICE, { isShown: true }), results, questions: [question('a')] }),
    { asked: 'a' },
  );
  expect(screen.getByText('Question a')).toBeTruthy();
  expect(screen.getByText('From the audience, at step 5')).toBeTruthy();
  expect(screen.queryByText('This')).toBeNull();
});

it.each(['answered', 'hidden'] as const)('takes a question away that is %s', (state) => {
  stage(
    talkOf({
      poll: roomPoll(CHOICE, { isShown: true }),
      results,
      questions: [question('a', { state })],
    }),
    { asked: 'a' },
  );
  expect(screen.queryByText('Question a')).toBeNull();
  expect(screen.getByText('This')).toBeTruthy();
});
