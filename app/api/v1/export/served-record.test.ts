import { afterEach, expect, it } from 'vitest';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { readRecord } from '@/lib/record/read-record';
import { GET } from './tables/route';

afterEach(() => {
  globalThis.thirdNeighborDatabase = undefined;
});

it('sends nothing while the files are another edition than the database has', async () => {
  const record = await readRecord('data');
  const older = { ...record, contentHash: 'a'.repeat(64) };
  const { database } = await openSeeded(engines[0]!, older);
  globalThis.thirdNeighborDatabase = Promise.resolve(database);
  const answer = await GET(new Request('http://atlas.test/api/v1/export/tables'), undefined);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('30');
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});
