import { expect, it, vi } from 'vitest';
import { editionsWith, hasEntry, releaseOf } from './kept-releases';
import * as reading from './read-release';
import { releaseWith } from './testing';

it('an entry is in some releases, the oldest of them first', async () => {
  const versions = async (id: string) =>
    (await editionsWith('places', id)).map(({ version }) => version);
  expect(await versions('budapest')).toEqual(['2026.1']);
  expect((await versions('hanoi')).slice(0, 2)).toEqual(['2026.1', '2026.2']);
  expect(await versions('never-was')).toEqual([]);
});

it('asks each of many releases once for its entries, however often it is asked', async () => {
  const real = await releaseOf({ version: '2026.1' });
  const entries = releaseWith({ places: [{ id: 'hanoi' }] });
  const read = vi.spyOn(reading, 'readRelease').mockResolvedValue({ ...real, entries });
  const many = Array.from({ length: 12 }, (_, index) => ({ version: `2031.${index + 1}` }));
  for (const _time of [1, 2]) {
    for (const edition of many) {
      expect(await hasEntry(edition, 'places', 'hanoi')).toBe(true);
      expect(await hasEntry(edition, 'events', 'hanoi')).toBe(false);
    }
  }
  expect(read).toHaveBeenCalledTimes(many.length);
});
