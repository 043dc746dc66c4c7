import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseView } from '@/lib/view/view-parameters';
import type { PresentedStep } from '../presented-tour';
import { positionTimes } from './position-times';

const told = (lengths: readonly number[]) => ({
  kind: 'sentences' as const,
  sentences: lengths.map((length) => ({ text: 'a'.repeat(length), events: [] })),
});
const step = (text: readonly number[], notes: readonly number[] = []): PresentedStep => ({
  title: '',
  text: told(text),
  notes: told(notes),
  cue: null,
  view: parseView(new URLSearchParams()).view,
});
const BY_READING = { seconds: null, isBySentence: false, hasCaptions: false };

it('shares the time of a step out among its positions, with nothing over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 })),
      fc.integer({ min: 1, max: 7200 }),
      fc.boolean(),
      (lengths, seconds, isBySentence) => {
        const times = positionTimes(step(lengths), { seconds, isBySentence, hasCaptions: true });
        expect(times.reduce((all, time) => all + time, 0)).toBeCloseTo(seconds * 1000);
        expect(times).toHaveLength(isBySentence && lengths.length > 1 ? lengths.length + 1 : 1);
        expect(times.every((time) => time > 0)).toBe(true);
      },
    ),
  );
});

it('is the time to read and to look where nobody has rehearsed, and some time at least', () => {
  // 1,430 characters a minute, of which the map takes 150.
  expect(positionTimes(step([1280]), BY_READING)).toEqual([60_000]);
  expect(positionTimes(step([]), BY_READING)).toEqual([8000]);
});

it('leaves the captions their time', () => {
  const notes = Array.from({ length: 30 }, () => 85);
  expect(positionTimes(step([100], notes), BY_READING)[0]).toBeLessThan(20_000);
  expect(positionTimes(step([100], notes), { ...BY_READING, hasCaptions: true })).toEqual([
    150_000,
  ]);
});
