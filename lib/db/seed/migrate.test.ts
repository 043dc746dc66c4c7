import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withDeployLock } from './deploy-lock';
import { migrate } from './migrate';
import { MIGRATIONS, engines } from '../testing/database-engines';

describe.each(engines)(
  'migrations on $name',
  ({ openEmpty }) => {
    let directory: string;
    beforeEach(async () => {
      directory = await mkdtemp(path.join(tmpdir(), 'migrations-'));
      await cp(MIGRATIONS, directory, { recursive: true });
    });
    afterEach(() => rm(directory, { recursive: true }));

    const addMigration = async (name: string, script: string) => {
      await cp(path.join(directory, await first()), path.join(directory, name), {
        recursive: true,
      });
      await writeFile(path.join(directory, name, 'migration.sql'), script);
    };
    const first = async () => {
      const [name] = (await readdir(directory)).toSorted();
      if (!name) throw new Error('There are no migrations');
      return name;
    };

    test('are applied once, and recorded as Prisma records them', async () => {
      const { session } = await openEmpty();
      const applied = await migrate(session, directory);
      expect(applied.length).toBeGreaterThan(0);
      expect(applied).toEqual(applied.toSorted());
      expect(await migrate(session, directory)).toEqual([]);
      const history = await session.query(
        `select migration_name, length(checksum) as digits, applied_steps_count as steps,
              finished_at >= started_at as finished, rolled_back_at, logs
       from _prisma_migrations order by migration_name`,
      );
      expect(history).toEqual(
        applied.map((migration_name) => ({
          migration_name,
          digits: 64,
          steps: 1,
          finished: true,
          rolled_back_at: null,
          logs: null,
        })),
      );
    });

    test('one added later is applied alone; one that fails leaves nothing behind', async () => {
      const { session } = await openEmpty();
      await migrate(session, directory);
      await addMigration('29990101000000_note', 'create table note (id text)');
      expect(await migrate(session, directory)).toEqual(['29990101000000_note']);

      await addMigration('29990101000001_bad', 'create table half (id text); select 1 / 0');
      await expect(migrate(session, directory)).rejects.toThrow('division by zero');
      expect(await session.query(`select to_regclass('half')::text as half`)).toEqual([
        { half: null },
      ]);
      await addMigration('29990101000001_bad', 'create table half (id text)');
      expect(await migrate(session, directory)).toEqual(['29990101000001_bad']);
    });

    test('refuse a database that has another history', async () => {
      const { session } = await openEmpty();
      await migrate(session, directory);

      await writeFile(path.join(directory, await first(), 'migration.sql'), 'select 1');
      await expect(migrate(session, directory)).rejects.toThrow('was edited after');
      await rm(path.join(directory, await first()), { recursive: true });
      await expect(migrate(session, directory)).rejects.toThrow('does not know');
      await session.execute('update _prisma_migrations set finished_at = null');
      await expect(migrate(session, directory)).rejects.toThrow('failed in this database before');
    });

    test('refuse a database with tables of something else', async () => {
      const { session } = await openEmpty();
      await session.execute('create table invoices (id text)');
      await expect(migrate(session, directory)).rejects.toThrow('not of this atlas');
    });

    test('run under a lock that is given back, also after a failure', async () => {
      const { session } = await openEmpty();
      const locks = () =>
        session.query(`select count(*)::int as held from pg_locks where locktype = 'advisory'
                     and database = (select oid from pg_database where datname = current_database())`);
      const silent = () => undefined;
      await withDeployLock(session, silent, async () =>
        expect(await locks()).toEqual([{ held: 1 }]),
      );
      const failing = withDeployLock(session, silent, () => Promise.reject(new Error('no')));
      await expect(failing).rejects.toThrow('no');
      expect(await locks()).toEqual([{ held: 0 }]);
    });
  },
  120_000,
);
