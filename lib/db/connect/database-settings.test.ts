import path from 'node:path';
import { expect, test } from 'vitest';
import { databaseSettings } from './database-settings';

test('the database is embedded unless DATABASE_URL says otherwise', () => {
  const directory = path.resolve('.data/pglite');
  expect(databaseSettings({})).toEqual({ kind: 'embedded', directory });
  expect(databaseSettings({ THIRD_NEIGHBOR_DATA: '/srv/atlas' })).toEqual({
    kind: 'embedded',
    directory: '/srv/atlas',
  });
  const url = 'postgres://atlas@localhost/atlas';
  expect(databaseSettings({ DATABASE_URL: url })).toEqual({ kind: 'postgres', url });
});
