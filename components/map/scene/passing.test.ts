import { expect, it } from 'vitest';
import { Passing } from './passing';
import { leg, sampleMap } from './testing';

const { content: before } = sampleMap([
  leg('goes', 'pyongyang', 'ulaanbaatar'),
  leg('stays', 'seoul', 'ulaanbaatar'),
]);
const { content: after } = sampleMap([leg('stays', 'seoul', 'ulaanbaatar')]);
const eventsOf = (passing: Passing) => passing.lines.arcs.map(({ eventId }) => eventId);

it('what went fades in steps, and is gone', () => {
  const passing = new Passing();
  passing.begin(before, after);
  passing.advance(1000);
  expect(eventsOf(passing)).toEqual(['goes']);
  expect(passing.isDue(1100)).toBe(false);
  const { opacity } = passing.lines;
  expect(passing.isDue(1300)).toBe(true);
  passing.advance(1300);
  expect(passing.lines.opacity).toBeLessThan(opacity);
  passing.advance(1600);
  expect(passing.isUnderWay).toBe(false);
  expect(eventsOf(passing)).toEqual([]);
});

it('nothing passes where pairs are drawn as ribbons', () => {
  const passing = new Passing();
  passing.begin({ ...before, ribbons: [{} as (typeof before.ribbons)[number]] }, after);
  expect(passing.isUnderWay).toBe(false);
});
