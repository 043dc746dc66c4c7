import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatabaseUnavailableError } from '../connect/database-unavailable-error';
import type { SqlStatements } from '../connect/sql-session';
import { patientQuery } from './patient-statements';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('waits two seconds for a database that is silent, once for all who ask', async () => {
  const query = vi.fn<SqlStatements['query']>(() => new Promise(() => undefined));
  const patient = patientQuery(() => Promise.resolve({ query }));
  const first = patient('select 1').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await first).toBeInstanceOf(DatabaseUnavailableError);
  for (let times = 0; times < 100; times += 1) {
    await expect(patient('select 1')).rejects.toThrow(DatabaseUnavailableError);
  }
  expect(query).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  query.mockResolvedValueOnce([{ one: 1 }]);
  await expect(patient('select 1')).resolves.toEqual([{ one: 1 }]);
});

it('asks on when only a statement is wrong', async () => {
  const refused = Object.assign(new Error('violates a check'), { code: '23514' });
  const query = vi
    .fn<SqlStatements['query']>()
    .mockRejectedValueOnce(refused)
    .mockResolvedValueOnce([]);
  const patient = patientQuery(() => Promise.resolve({ query }));
  await expect(patient('insert')).rejects.toBe(refused);
  await expect(patient('select 1')).resolves.toEqual([]);
});

it('takes a database that cannot be opened for one that is away', async () => {
  const open = vi.fn<() => Promise<SqlStatements>>(() =>
    Promise.reject(new DatabaseUnavailableError('It is away.', 'Wait.')),
  );
  const patient = patientQuery(open);
  await expect(patient('select 1')).rejects.toThrow('It is away.');
  await expect(patient('select 1')).rejects.toThrow(DatabaseUnavailableError);
  expect(open).toHaveBeenCalledTimes(1);
});
