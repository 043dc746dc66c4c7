import { expect, it } from 'vitest';
import { groupBy } from './group-by';

it('groups and their members keep the order they are met in', () => {
  const groups = groupBy(['seoul', 'hanoi', 'shanghai', 'hue'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['s', ['seoul', 'shanghai']],
    ['h', ['hanoi', 'hue']],
  ]);
});
