import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { collectGarbage } from '@/lib/server/testing/collect-garbage.mjs';
import { archiveOf, loadArchive, openEmbeddedDatabase } from './embedded-database';
import { writeSnapshot } from './snapshot';

let archive: Uint8Array;
beforeAll(async () => {
  const made = await PGlite.create();
  await made.exec('create table note (text text); insert into note values (1)');
  archive = await archiveOf(made);
  await made.close();
}, 120_000);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'embedded-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('what was archived is there when it is opened, by as many as like', async () => {
  const mark = { record: 'a', migrations: 'b', rules: 'c' };
  await writeSnapshot(directory, mark, archive);

  const both = await Promise.all([1, 2].map(() => openEmbeddedDatabase(directory)));
  for (const { pglite, close } of both) {
    expect((await pglite.query('select text from note')).rows).toEqual([{ text: '1' }]);
    await close();
  }

  await truncate(path.join(directory, 'record.snapshot'), 5000);
  await expect(openEmbeddedDatabase(directory)).rejects.toThrow('is damaged');
}, 120_000);

test('an open database is in memory once, without what it was read from', async () => {
  const blobs: WeakRef<Blob>[] = [];
  class NotedBlob extends Blob {
    constructor(parts?: BlobPart[]) {
      super(parts);
      blobs.push(new WeakRef(this));
    }
  }
  vi.stubGlobal('Blob', NotedBlob);
  const opened = await loadArchive(archive);
  vi.unstubAllGlobals();
  await collectGarbage();
  expect(blobs.map((blob) => blob.deref())).toEqual([undefined]);
  await opened.close();
}, 120_000);

test('where there is none, it is said what makes one', async () => {
  await expect(openEmbeddedDatabase(directory)).rejects.toThrow(
    `There is no embedded database in ${directory}. Start the atlas by npm start`,
  );
});
