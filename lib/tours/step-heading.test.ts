import { expect, it } from 'vitest';
import { newStep } from './new-own-tour';
import { stepHeadingIn } from './step-heading';

const tour = { language: 'en' } as const;
const poll = { kind: 'year', prompt: 'When?' } as const;

it('is the title in the language asked for, or says that it is in the other', () => {
  const step = { ...newStep(''), title: 'One', other: { title: 'Một', text: '', notes: '' } };
  expect(stepHeadingIn(step, tour, 'vi')).toEqual({ content: 'Một' });
  expect(stepHeadingIn({ ...step, other: undefined }, tour, 'vi')).toEqual({
    content: 'One',
    language: 'en',
  });
});

it('is the question of a step without a title, with the language of its words', () => {
  const other = { title: '', text: '', notes: '', poll: { prompt: 'Khi nào?' } };
  expect(stepHeadingIn({ ...newStep(''), poll, other }, tour, 'vi')).toEqual({
    content: 'Khi nào?',
  });
  expect(stepHeadingIn({ ...newStep(''), poll }, tour, 'vi')).toEqual({
    content: 'When?',
    language: 'en',
  });
});
