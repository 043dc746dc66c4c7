import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../connect/database';
import { findActor } from './find-actor';
import { findBibliography } from './find-bibliography';
import { findContradictions } from './find-contradictions';
import { findClaimsOfSource } from './find-claims-of-source';
import { engines, openSeeded } from '../testing/database-engines';
import { tinyRecord } from '../testing/tiny-record';

describe.each(engines)('what the pages ask of $name', (engine) => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await openSeeded(engine, tinyRecord));
  });

  test('an actor comes with its names, roles and those tied to it', async () => {
    const envoy = await findActor('envoy', 'vi', database);
    expect(envoy).toMatchObject({
      kind: 'person',
      name: 'Đặc phái viên',
      affiliation: { id: 'mongolia', name: 'Mongolia' },
      roles: [
        {
          title: 'minister (vi)',
          of: { id: 'mongolia' },
          during: '2012/2014',
          source: { id: 'book', csl: { title: 'A book' } },
        },
      ],
      wikidata: 'Q42',
      viaf: '113230702',
    });
    expect(envoy?.names.map(({ language }) => language)).toEqual(['en', 'vi']);
    expect(await findActor('mongolia', 'en', database)).toMatchObject({
      affiliates: [{ id: 'envoy', name: 'Envoy' }],
      continues: { id: 'mongolian-people-s-republic' },
      seat: { id: 'ulaanbaatar', name: 'Ulaanbaatar' },
      country: 'MN',
    });
    expect(await findActor('mongolian-people-s-republic', 'en', database)).toMatchObject({
      continuedBy: [{ id: 'mongolia', name: 'Mongolia' }],
      viaf: null,
    });
    expect(await findActor('nobody', 'en', database)).toBeNull();
  });

  test('an event that rests on a source twice is counted once', async () => {
    const entries = await findBibliography(database);
    expect(entries.map(({ id, document, events }) => ({ id, document, events }))).toEqual([
      { id: 'article', document: '000', events: 4 },
      { id: 'book', document: null, events: 2 },
    ]);
  });

  test('a source’s claims, also those known through it, with what they are about', async () => {
    const ofBook = await findClaimsOfSource('book', 'en', database);
    expect(ofBook.map(({ about, stance }) => [about.kind, about.name, stance])).toEqual([
      ['event', 'A visit', 'supports'],
      ['event', 'A letter', 'differs'],
      ['corridor', 'The Line', 'supports'],
      ['corridor', 'The Line: Ulaanbaatar–Tumangang', 'supports'],
      ['corridor', 'The Line: Through trains', 'supports'],
    ]);
    const ofArticle = await findClaimsOfSource('article', 'vi', database);
    expect(ofArticle.map(({ about }) => about.name)).toContain('A visit (vi)');
    expect(await findClaimsOfSource('nothing', 'en', database)).toEqual([]);
  });

  test('events that contradict each other, and no other relation', async () => {
    expect(await findContradictions(database)).toEqual([['trade', 'letter']]);
  });
});
