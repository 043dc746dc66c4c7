import { expect, it } from 'vitest';
import type { AtlasTourStep } from '@/lib/model/atlas-tour';
import { readingMinutes, readingMs, readingSeconds } from './reading-time';

const sentence = (length: number) => ({ text: 'a'.repeat(length), events: ['event'] });
const step = (text: number, notes = 0): AtlasTourStep => ({
  title: '',
  text: [sentence(text)],
  notes: [sentence(notes)],
  cue: null,
  view: '',
});

it('grows with the text, and not with what only the speaker says', () => {
  expect(readingMinutes({ summary: '', steps: [step(1430), step(2860)] })).toBe(3);
  expect(readingMinutes({ summary: 'a'.repeat(1430), steps: [step(1430, 9000)] })).toBe(2);
});

it('is a minute at least', () => {
  expect(readingMinutes({ summary: '', steps: [step(10)] })).toBe(1);
});

it('is the same in each unit', () => {
  expect([readingMs(1430), readingSeconds(1430)]).toEqual([60_000, 60]);
});
