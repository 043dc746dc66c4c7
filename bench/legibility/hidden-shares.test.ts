import { expect, it } from 'vitest';
import { hiddenShares } from './hidden-shares';
import { nameOf, strokeThrough } from './testing';

const name = nameOf('c', { left: 100, top: 100, right: 160, bottom: 116 });
const level = (y: number, from = 50, to = 350) =>
  strokeThrough(['a', 'b'], [[from, y], [200, y], [to, y]]); // prettier-ignore

it('what lies under letters is a share of each stroke', () => {
  expect(hiddenShares([level(108), level(90)], [name])).toEqual([expect.closeTo(60 / 300), 0]);
});

it('of what the picture shows of the stroke', () => {
  // The picture is 400 pixels wide.
  expect(hiddenShares([level(108, -500, 900)], [name])).toEqual([expect.closeTo(60 / 400)]);
});

it('all names over a stroke add up, and where they overlap it is hidden once', () => {
  const { letters } = name;
  const apart = nameOf('d', { ...letters, left: 260, right: 290 });
  const nearby = nameOf('e', { ...letters, left: 130, right: 180 });
  const within = nameOf('f', { ...letters, left: 110, right: 120 });
  expect(hiddenShares([level(108)], [apart, name])).toEqual([expect.closeTo(90 / 300)]);
  expect(hiddenShares([level(108)], [nearby, name, within])).toEqual([expect.closeTo(80 / 300)]);
});

it('a stroke within one point has nothing that could be hidden', () => {
  expect(hiddenShares([strokeThrough(['a', 'b'], [[120, 108], [120, 108]])], [name])).toEqual([0]); // prettier-ignore
});
