import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AtlasRecord } from '@/lib/record/read-record';
import type { Database } from '../connect/database';
import type { SqlSession } from '../connect/sql-session';
import { seedRecord } from '../seed/seed-record';
import { aSecondLater } from '../testing/a-second-later';
import { engines, openSeeded } from '../testing/database-engines';
import { tinyRecord } from '../testing/tiny-record';
import { findBibliography } from './find-bibliography';
import { findEvent } from './find-event';
import { findEventSummaries } from './find-event-summaries';
import { findFlowTable } from './find-flow-table';
import { findPlaces } from './find-places';
import { memoized, recordHash } from './memoized';

const renamed: AtlasRecord = {
  ...tinyRecord,
  contentHash: 'b'.repeat(64),
  events: tinyRecord.events.map((event) => ({
    ...event,
    title: { en: 'Renamed', vi: 'Renamed (vi)' },
  })),
};

describe.each(engines)('the memo on $name', (engine) => {
  let database: Database;
  let session: SqlSession;
  beforeEach(async () => {
    ({ database, session } = await openSeeded(engine, tinyRecord));
  });

  test('an answer is the same object until the record is another', async () => {
    const [places, summaries] = await Promise.all([
      findPlaces('vi', database),
      findEventSummaries('vi', database),
    ]);
    const event = await findEvent('visit', 'vi', database);
    expect(await findPlaces('vi', database)).toBe(places);
    expect(await findPlaces('en', database)).not.toEqual(places);
    expect(await findEvent('visit', 'vi', database)).toBe(event);

    expect(await seedRecord(session, renamed)).toBe(true);
    aSecondLater();
    expect(await recordHash(database)).toBe(renamed.contentHash);
    expect((await findEvent('visit', 'vi', database))?.title).toBe('Renamed (vi)');
    const after = await findEventSummaries('vi', database);
    expect(after.map(({ id }) => id)).toEqual(summaries.map(({ id }) => id));
    expect(new Set(after.map(({ title }) => title))).toEqual(new Set(['Renamed (vi)']));
  });

  test('readers at once share one read', async () => {
    const query = vi.spyOn(database.sql, 'query');
    await Promise.all(Array.from({ length: 40 }, () => findFlowTable(database)));
    const ofLegs = query.mock.calls.filter(([statement]) => statement.includes('event_leg'));
    expect(ofLegs).toHaveLength(1);
  });

  test('a failure of the database is not kept', async () => {
    await session.execute('alter table source rename to source_away');
    await expect(findBibliography(database)).rejects.toThrow();
    await session.execute('alter table source_away rename to source');
    expect(await findBibliography(database)).toHaveLength(2);
  });

  test('a record that is seeded during a read is read again', async () => {
    const load = vi.fn<() => Promise<string>>().mockImplementation(async () => {
      if (load.mock.calls.length === 1) await seedRecord(session, renamed);
      return `read ${load.mock.calls.length}`;
    });
    expect(await memoized(['anything'], load, database)).toBe('read 2');
  });
});
