import { expect, it } from 'vitest';
import { labelOverlaps } from './label-overlaps';
import { strokeThrough } from './testing';

const name = { left: 100, top: 100, right: 160, bottom: 116 };
const level = (y: number, widthPixels = 2) =>
  strokeThrough(['a', 'b'], [[0, y], [300, y]], { widthPixels }); // prettier-ignore

it('a stroke and a name overlap where the stroke’s edge touches the letters', () => {
  expect(labelOverlaps([level(108)], [name])).toBe(1);
  expect(labelOverlaps([level(98.5)], [name])).toBe(0);
  expect(labelOverlaps([level(98.5, 4)], [name])).toBe(1);
});

it('each pair counts once, however often the stroke comes back', () => {
  const twice = strokeThrough(['a', 'b'], [[90, 90], [110, 130], [130, 90], [150, 130]]); // prettier-ignore
  const other = { ...name, left: 300, right: 360 };
  expect(labelOverlaps([twice], [name, other])).toBe(1);
  expect(labelOverlaps([twice, level(110)], [name, other])).toBe(3);
});

it('a stroke that goes round a name does not touch it', () => {
  const round = strokeThrough(['a', 'b'], [[80, 80], [80, 140], [200, 140], [200, 80]]); // prettier-ignore
  expect(labelOverlaps([round], [name])).toBe(0);
});
