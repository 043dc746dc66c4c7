import { describe, expect, test } from 'vitest';
import type { AtlasRecord } from '@/lib/record/read-record';
import { findEventSummaries } from '../queries/find-event-summaries';
import { findRecordVersion } from '../queries/find-record-version';
import { aSecondLater } from '../testing/a-second-later';
import { engines, openMigrated, openSeeded } from '../testing/database-engines';
import { tinyRecord } from '../testing/tiny-record';
import { seedRecord } from './seed-record';

const without = (id: string): AtlasRecord => ({
  ...tinyRecord,
  contentHash: 'b'.repeat(64),
  tours: [],
  events: tinyRecord.events
    .filter((event) => event.id !== id)
    .map((event) => ({ ...event, related: [] })),
});

describe.each(engines)(
  'the seed on $name',
  (engine) => {
    test('fills every table of the record, and leaves lectures alone', async () => {
      const { session } = await openSeeded(engine, tinyRecord);
      const tables = await session.query(
        `select tablename as name from pg_tables
         where schemaname = current_schema() and tablename not like 'lecture\\_%'`,
      );
      const counts = await session.query(
        `select relname as name from pg_class
       where relkind = 'r' and relnamespace = current_schema()::regnamespace
       and (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || relname, false, true, '')))[1]::text <> '0'`,
      );
      expect(counts).toHaveLength(tables.length);
    });

    test('does nothing the second time, and replaces a record that changed', async () => {
      const { session, database } = await openMigrated(engine);
      await expect(findRecordVersion(database)).rejects.toThrow(
        'The database holds no record yet.',
      );
      expect(await seedRecord(session, tinyRecord)).toBe(true);
      const first = await findRecordVersion(database);
      expect(first).toMatchObject({
        contentHash: tinyRecord.contentHash,
        counts: { places: 3, actors: 4, sources: 2, events: 4, corridors: 1, tours: 1 },
      });

      expect(await seedRecord(session, tinyRecord)).toBe(false);
      expect(await findRecordVersion(database)).toEqual(first);

      expect(await seedRecord(session, tinyRecord, 'c'.repeat(64))).toBe(true);
      expect(await seedRecord(session, tinyRecord, 'c'.repeat(64))).toBe(false);

      expect(await seedRecord(session, without('letter'))).toBe(true);
      aSecondLater();
      expect(await findRecordVersion(database)).toMatchObject({ counts: { events: 3, tours: 0 } });
    });

    test('changes nothing when the database refuses any of it', async () => {
      const { session, database } = await openSeeded(engine, tinyRecord);
      const before = {
        version: await findRecordVersion(database),
        events: await findEventSummaries('en', database),
      };
      const claimless = without('letter');
      const refused = seedRecord(session, {
        ...claimless,
        events: claimless.events.map((event) => ({ ...event, claims: [] })),
      });
      await expect(refused).rejects.toMatchObject({ constraint: 'event_id_lead_claim_fkey' });
      expect({
        version: await findRecordVersion(database),
        events: await findEventSummaries('en', database),
      }).toEqual(before);
    });
  },
  120_000,
);
