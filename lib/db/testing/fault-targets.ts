import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { connectToPostgres } from '../connect/postgres-connection';
import { pgliteSession, postgresSession, type SqlSession } from '../connect/sql-session';
import { prepareDatabase } from '../seed/prepare-database';
import { RULES, type Target } from './faulty-preparation';

export type Environment = Target['environment'];

/** Folders with a record and migrations, for a database to be brought from one to the other. */
export interface Roots {
  readonly plain: string;
  /** The same with one more source. */
  readonly changed: string;
  /** The same with one more migration. */
  readonly migrated: string;
}

/** @param data the folder of the record */
export async function makeRoots(folder: string, data: string): Promise<Roots> {
  const root = (name: string) => path.join(folder, name);
  for (const name of ['plain', 'changed', 'migrated']) {
    await cp(data, path.join(root(name), 'data'), { recursive: true });
    const migrations = path.join(root(name), 'prisma/migrations');
    await cp('prisma/migrations', migrations, { recursive: true });
  }
  await mkdir(path.join(root('changed'), 'data/sources'), { recursive: true });
  await writeFile(
    path.join(root('changed'), 'data/sources/later.yaml'),
    '- id: a-later-book\n  csl: { type: book, title: A later book }\n',
  );
  const migration = path.join(root('migrated'), 'prisma/migrations/29990101000000_note');
  await mkdir(migration, { recursive: true });
  await writeFile(path.join(migration, 'migration.sql'), 'create table note (id text)');
  return { plain: root('plain'), changed: root('changed'), migrated: root('migrated') };
}

/** A kind of database to meet faults with. */
export interface FaultEngine {
  readonly name: string;
  /** A copy of a database, or an empty one. */
  readonly copy: (of: Environment | null) => Promise<Environment>;
  readonly remove: (environment: Environment) => Promise<void>;
}

export function embeddedEngine(folder: string): FaultEngine {
  return {
    name: 'PGlite',
    copy: async (of) => {
      const directory = path.join(folder, randomUUID());
      if (of) await cp(of.THIRD_NEIGHBOR_DATA ?? '', directory, { recursive: true });
      return { THIRD_NEIGHBOR_DATA: directory };
    },
    remove: ({ THIRD_NEIGHBOR_DATA: directory = '' }) => rm(directory, { recursive: true }),
  };
}

export function postgresEngine(serverUrl: string): FaultEngine {
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  const nameOf = (url = '') => new URL(url).pathname.slice(1);
  return {
    name: 'Postgres',
    copy: async (of) => {
      const url = new URL(serverUrl);
      url.pathname = `fault_${randomUUID().replaceAll('-', '')}`;
      const template = of ? ` template ${nameOf(of.DATABASE_URL)}` : '';
      await administer(`create database ${nameOf(url.href)}${template}`);
      return { DATABASE_URL: url.href };
    },
    remove: ({ DATABASE_URL: url }) => administer(`drop database ${nameOf(url)} with (force)`),
  };
}

export interface Prepared {
  /** Of every row of the record. */
  readonly digest: string;
  readonly messages: readonly string[];
}

/** Prepares a database in this process, without faults, and reads all of it. */
export async function prepareAndRead({ root, environment }: Target): Promise<Prepared> {
  const messages: string[] = [];
  const report = (message: string) => messages.push(message);
  const embedded = await prepareDatabase({ root, rules: RULES, report }, environment);
  if (embedded) {
    const digest = await digestOf(pgliteSession(embedded.pglite)).finally(embedded.close);
    return { digest, messages };
  }
  const client = await connectToPostgres(environment.DATABASE_URL ?? '');
  const digest = await digestOf(postgresSession(client)).finally(() => client.end());
  return { digest, messages };
}

const namesSchema = z.array(z.object({ name: z.string() }));
const digestSchema = z.tuple([z.object({ digest: z.string() })]);

async function digestOf(session: SqlSession): Promise<string> {
  const tables = namesSchema.parse(
    await session.query(
      `select tablename as name from pg_tables where schemaname = current_schema()
         and tablename not in ('_prisma_migrations', 'record_version') order by 1`,
    ),
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const [{ digest }] = digestSchema.parse(
      await session.query(
        `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text collate "C"), '')) as digest
         from ${name} t`,
      ),
    );
    parts.push(`${name} ${digest}`);
  }
  return parts.join('\n');
}

/** @throws when an embedded database has left anything but its snapshot and one damaged copy. */
export async function refuseRemains({ THIRD_NEIGHBOR_DATA: directory }: Environment) {
  if (directory === undefined) return;
  const names = await readdir(directory);
  const remains = names.filter((name) => !/^record\.snapshot(\.damaged)?$/.test(name));
  if (remains.length > 0) throw new Error(`left behind: ${remains.join(', ')}`);
}
