import { expect, it } from 'vitest';
import { followerPlace, pagedTo } from './follower-place';

const at = (own: number | null, lecturer = 6, furthest = 6) =>
  followerPlace({ own, lecturer, furthest, steps: 12 });

it('is the lecturer’s step, unless the reader chose another', () => {
  expect(at(null)).toEqual({ step: 6, lecturer: 6, furthest: 6 });
  expect(at(2)).toEqual({ step: 2, lecturer: 6, furthest: 6 });
});

it('is not ahead of what was shown', () => {
  expect(at(9).step).toBe(6);
  expect(at(9, 3, 10).step).toBe(9);
  expect(at(-1).step).toBe(0);
});

it('lets who came late read what was shown before', () => {
  expect(at(null, 6, 0).furthest).toBe(6);
});

it('stays within a tour that is shorter than the screen says', () => {
  expect(followerPlace({ own: null, lecturer: 20, furthest: 20, steps: 12 })).toEqual({
    step: 11,
    lecturer: 11,
    furthest: 11,
  });
  expect(followerPlace({ own: 3, lecturer: 2, furthest: 2, steps: 0 }).step).toBe(0);
});

it('pages through the steps that were shown, and follows again at the lecturer’s', () => {
  expect(pagedTo(at(null), -1)).toBe(5);
  expect(pagedTo(at(4), 1)).toBe(5);
  expect(pagedTo(at(5), 1)).toBeNull();
  expect(pagedTo(at(0), -1)).toBe(0);
  // The lecturer went back; what was shown before can still be read.
  expect(pagedTo(at(null, 3, 6), 1)).toBe(4);
  expect(pagedTo(at(6, 3, 6), 1)).toBe(6);
});
