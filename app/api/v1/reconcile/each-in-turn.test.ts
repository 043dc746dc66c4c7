import { setImmediate as afterWhatWaits } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { eachInTurn } from './each-in-turn';

it('lets the process do other things between any two items, of one batch or of several', async () => {
  let turn = 0;
  const turns: [string, number][] = [];
  const work = (item: string) => {
    turns.push([item, turn]);
    return item.toUpperCase();
  };
  const batches = Promise.all([eachInTurn(['a', 'b', 'c'], work), eachInTurn(['x'], work)]);
  for (; turns.length < 4 && turn < 100; turn += 1) await afterWhatWaits();
  expect(await batches).toEqual([['A', 'B', 'C'], ['X']]);
  expect(turns.map(([item]) => item)).toEqual(['a', 'x', 'b', 'c']);
  expect(new Set(turns.map(([, at]) => at)).size).toBe(4);
});

it('goes on after a failure, and refuses the many', async () => {
  const failing = eachInTurn([1, 2], () => {
    throw new Error('it fails');
  });
  const others = Array.from({ length: 40 }, (_, index) => eachInTurn([index], (item) => item));
  const taken = others.filter((one) => one !== null);
  expect(taken).toHaveLength(23);
  await expect(failing).rejects.toThrow('it fails');
  expect((await Promise.all(taken)).flat()).toEqual(Array.from({ length: 23 }, (_, i) => i));
  expect(await eachInTurn(['room again'], (item) => item)).toEqual(['room again']);
});
