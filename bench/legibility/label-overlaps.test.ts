import { expect, it } from 'vitest';
import { labelOverlaps } from './label-overlaps';
import { nameOf, strokeThrough } from './testing';

const name = nameOf('c', { left: 100, top: 100, right: 160, bottom: 116 });
const level = (y: number, widthPixels = 2) =>
  strokeThrough(['a', 'b'], [[0, y], [300, y]], { widthPixels }); // prettier-ignore

it('a stroke and a name overlap where the stroke’s edge touches the letters', () => {
  expect(labelOverlaps([level(108)], [name])).toHaveLength(1);
  expect(labelOverlaps([level(98.5)], [name])).toHaveLength(0);
  expect(labelOverlaps([level(98.5, 4)], [name])).toHaveLength(1);
});

it('each pair counts once, however often the stroke comes back', () => {
  const twice = strokeThrough(['a', 'b'], [[90, 90], [110, 130], [130, 90], [150, 130]]); // prettier-ignore
  const other = nameOf('d', { ...name.letters, left: 300, right: 360 });
  expect(labelOverlaps([twice], [name, other])).toHaveLength(1);
  expect(labelOverlaps([twice, level(110)], [name, other])).toHaveLength(3);
});

it('a stroke that goes round a name does not touch it', () => {
  const round = strokeThrough(['a', 'b'], [[80, 80], [80, 140], [200, 140], [200, 80]]); // prettier-ignore
  expect(labelOverlaps([round], [name])).toHaveLength(0);
});

it('the name of a city that the stroke goes to is told from that of another', () => {
  const toSite = { ...level(108), to: 'embassy', pair: 'a~b' };
  const overlapOf = (city: string) => labelOverlaps([toSite], [{ ...name, city }]);
  expect(overlapOf('a')).toEqual([{ foreign: false }]);
  expect(overlapOf('b')).toEqual([{ foreign: false }]);
  expect(overlapOf('c')).toEqual([{ foreign: true }]);
});
