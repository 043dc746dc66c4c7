import { beforeAll, describe, expect, test } from 'vitest';
import { tinyRecord } from '../testing/tiny-record';
import type { Database } from '../connect/database';
import { findSearchDocuments } from './find-search-documents';
import { searchRecord } from './search-record';
import { seedRecord } from '../seed/seed-record';
import type { SqlSession } from '../connect/sql-session';
import { aSecondLater } from '../testing/a-second-later';
import { engines, openSeeded } from '../testing/database-engines';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each(engines)('searching on $name', (engine) => {
  let database: Database;
  let session: SqlSession;
  beforeAll(async () => {
    ({ database, session } = await openSeeded(engine, tinyRecord));
  });

  test('documents hold what the entries say, in every language', async () => {
    const found = await findSearchDocuments(database);
    const { actors, places, sources, corridors, events } = tinyRecord;
    expect(found.actors).toMatchObject(
      actors.toSorted(byId).map(({ id, kind, affiliation, continues, country, names, roles }) => ({
        id,
        kind,
        affiliation: affiliation ?? null,
        continues: continues ?? null,
        country: country ?? null,
        names: names.map(({ language, text, kind: nameKind }) => ({
          language,
          text,
          kind: nameKind,
        })),
        roles: roles.map(({ title }) => title),
      })),
    );
    expect(found.places).toMatchObject(
      places.toSorted(byId).map(({ id, kind, country }) => ({ id, kind, country })),
    );
    expect(found.sources).toEqual(sources.toSorted(byId).map(({ id, csl }) => ({ id, csl })));
    expect(found.corridors).toMatchObject(
      corridors.map(({ id, summary }) => ({
        id,
        summaries: [
          { language: 'en', text: summary.en },
          { language: 'vi', text: summary.vi },
        ],
      })),
    );
    expect(found.tours).toMatchObject(
      tinyRecord.tours.toSorted(byId).map(({ id, title, summary, steps }) => ({
        id,
        texts: (['en', 'vi'] as const).map((language) => ({
          language,
          title: title[language],
          summary: summary[language],
          steps: steps.map((step) => step.title[language]),
        })),
      })),
    );
    expect(found.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted());
    expect(found.events.find(({ id }) => id === 'visit')).toEqual({
      id: 'visit',
      family: 'visit',
      type: 'official-visit',
      kind: 'act',
      status: 'occurred',
      certainty: 'explicit',
      supplement: false,
      edtf: '2013-10-28/2013-10-31',
      earliest: '2013-10-28',
      latest: '2013-10-31',
      texts: [
        { language: 'en', title: 'A visit', summary: 'They went.', note: null, dateText: null },
        {
          language: 'vi',
          title: 'A visit (vi)',
          summary: 'They went. (vi)',
          note: null,
          dateText: null,
        },
      ],
      actors: ['envoy', 'dprk', 'mongolia'],
      places: ['pyongyang', 'ulaanbaatar', 'tumangang'],
      destinations: ['pyongyang', 'tumangang'],
      corridor: null,
    });
  });

  test('a search answers from the record, and from the next one once it is seeded', async () => {
    const ask = () => searchRecord({ query: 'binh nhuong', language: 'en' }, database);
    expect((await ask()).eventIds.toSorted()).toEqual(['letter', 'ring', 'visit']);
    const events = tinyRecord.events.map((event) =>
      event.id === 'trade' ? { ...event, title: { en: 'Bình Nhưỡng', vi: 'Bình Nhưỡng' } } : event,
    );
    await seedRecord(session, { ...tinyRecord, events, contentHash: 'b'.repeat(64) });
    aSecondLater();
    expect((await ask()).eventIds[0]).toBe('trade');
  });

  test('a failure is not kept', async () => {
    await seedRecord(session, { ...tinyRecord, contentHash: 'c'.repeat(64) });
    aSecondLater();
    const ask = () => searchRecord({ query: 'dprk', language: 'en' }, database);
    await session.execute('alter table corridor rename to corridor_away');
    await expect(ask()).rejects.toThrow();
    await session.execute('alter table corridor_away rename to corridor');
    expect((await ask()).actors).toHaveLength(1);
  });
});
