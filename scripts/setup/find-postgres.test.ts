import { expect, it } from 'vitest';
import { hasPostgresServer } from './find-postgres.mjs';

const machine = (files: string[]) => ({
  env: { PATH: '/usr/bin:/opt/pg/bin' },
  exists: (file: string) => files.some((name) => name === file || name.startsWith(`${file}/`)),
  list: () => ['13', '15'],
});

it.each([
  ['on the PATH', ['/opt/pg/bin/initdb', '/opt/pg/bin/postgres'], true],
  [
    'where Debian puts it',
    ['/usr/lib/postgresql/15/bin/initdb', '/usr/lib/postgresql/15/bin/postgres'],
    true,
  ],
  ['as a client alone', ['/usr/bin/psql'], false],
  ['in halves', ['/opt/pg/bin/initdb', '/usr/bin/postgres'], false],
  ['not at all', [], false],
])('finds PostgreSQL %s', (_where, files, found) => {
  expect(hasPostgresServer(machine(files))).toBe(found);
});
