import { expect, it } from 'vitest';
import { isChosenDyad, toggledDyads } from './chosen-dyad';

it('is shown alone by one press and given up by the next', () => {
  const chosen = toggledDyads(null, ['dprk', 'mongolia']);
  expect(chosen).toEqual([['dprk', 'mongolia']]);
  expect(isChosenDyad(chosen, ['dprk', 'mongolia'])).toBe(true);
  expect(toggledDyads(chosen, ['dprk', 'mongolia'])).toBeNull();
});

it('takes the place of another, and leaves others when it is given up', () => {
  expect(toggledDyads([['a', 'b']], ['a', 'c'])).toEqual([['a', 'c']]);
  expect(toggledDyads([['a', 'b'], ['a', 'c']], ['a', 'c'])).toEqual([['a', 'b']]); // prettier-ignore
});
