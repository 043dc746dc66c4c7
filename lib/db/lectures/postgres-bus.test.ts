import { PGlite } from '@electric-sql/pglite';
import { expect, it, vi } from 'vitest';
import type { RoomNews } from '@/lib/lecture/room-store';
import { pgliteStatements } from '../connect/sql-session';
import { newsReader, postgresBus } from './postgres-bus';

vi.setConfig({ testTimeout: 120_000 });

const next: RoomNews = {
  kind: 'message',
  message: { kind: 'command', command: { kind: 'next' } },
};

it('three equal messages of one statement are heard three times, on PGlite', async () => {
  const pglite = await PGlite.create();
  const heard: unknown[] = [];
  const read = newsReader();
  await pglite.listen('third_neighbor_lectures', (payload) => heard.push(read(payload)?.news));
  const statementsOf = pgliteStatements(pglite);
  let statements = 0;
  const bus = postgresBus({
    url: 'postgresql://nowhere',
    query: (...asked) => {
      statements += 1;
      return statementsOf.query(...asked);
    },
  });
  await Promise.all([1, 2, 3].map(() => bus.publish('ACDEFG', next)));
  await vi.waitFor(() => expect(heard).toEqual([next, next, next]));
  expect(statements).toBe(1);
  await pglite.close();
});

it('who publishes together is told together that it failed, and what comes later goes', async () => {
  const answers = [Promise.reject(new Error('away')), Promise.resolve([])];
  const sent: unknown[] = [];
  const bus = postgresBus({
    url: 'postgresql://nowhere',
    query: async (_, parameters) => {
      await answers.shift();
      sent.push(parameters);
      return [];
    },
  });
  const together = await Promise.allSettled([1, 2].map(() => bus.publish('ACDEFG', next)));
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(bus.publish('ACDEFG', next)).resolves.toBeUndefined();
  expect(sent).toHaveLength(1);
});
