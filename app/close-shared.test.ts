import { expect, it, vi } from 'vitest';
import { closeShared } from './close-shared';

it('closes the database after lectures have saved what was said last', async () => {
  const done: string[] = [];
  vi.stubGlobal('thirdNeighborLectures', {
    leave: async () => {
      done.push('lectures begin');
      await new Promise(setImmediate);
      done.push('lectures are saved');
    },
  });
  vi.stubGlobal(
    'thirdNeighborDatabase',
    Promise.resolve({ close: () => Promise.resolve(done.push('database')) }),
  );
  await closeShared();
  expect(done).toEqual(['lectures begin', 'lectures are saved', 'database']);
  vi.unstubAllGlobals();
});

it('has nothing to close in a process that has opened nothing', async () => {
  await expect(closeShared()).resolves.toBeUndefined();
});
