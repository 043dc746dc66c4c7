import { expect, it } from 'vitest';
import { editionSearch } from './page-search';

it.each([
  [{ edition: '2026.1', other: 'a' }, '?edition=2026.1'],
  [{ edition: ['2026.1', '2026.2'] }, '?edition=2026.1'],
  [{ edition: '2026.1&a=b' }, '?edition=2026.1%26a%3Db'],
  [{ edition: '' }, ''],
  [{}, ''],
])('the edition in %j is kept as "%s"', async (search, kept) => {
  expect(await editionSearch(Promise.resolve(search))).toBe(kept);
});
