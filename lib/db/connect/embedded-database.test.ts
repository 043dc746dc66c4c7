import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveOf, openEmbeddedDatabase } from './embedded-database';
import { writeSnapshot } from './snapshot';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'embedded-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('what was archived is there when it is opened, by as many as like', async () => {
  const made = await PGlite.create();
  await made.exec('create table note (text text); insert into note values (1)');
  const mark = { record: 'a', migrations: 'b', rules: 'c' };
  await writeSnapshot(directory, mark, await archiveOf(made));
  await made.close();

  const both = await Promise.all([1, 2].map(() => openEmbeddedDatabase(directory)));
  for (const { pglite, close } of both) {
    expect((await pglite.query('select text from note')).rows).toEqual([{ text: '1' }]);
    await close();
  }

  await truncate(path.join(directory, 'record.snapshot'), 5000);
  await expect(openEmbeddedDatabase(directory)).rejects.toThrow('is damaged');
}, 120_000);

test('where there is none, it is said what makes one', async () => {
  await expect(openEmbeddedDatabase(directory)).rejects.toThrow(
    `There is no embedded database in ${directory}. Start the atlas by npm start`,
  );
});
