import { beforeAll, describe, expect, test } from 'vitest';
import type { EventEntry } from '@/lib/model/event-schema';
import { readRecord, type AtlasRecord } from '@/lib/record/read-record';
import type { Database } from '../connect/database';
import { findActors } from './find-actors';
import { findCorridors } from './find-corridors';
import { findEvent } from './find-event';
import { findEventByFormerId } from './find-event-by-former-id';
import { findEventSummaries } from './find-event-summaries';
import { findFlowRows } from './find-flow-rows';
import { findPlaces } from './find-places';
import { findSource } from './find-source';
import { findSources } from './find-sources';
import type { TextLanguage } from './row-values';
import { engines, openSeeded } from '../testing/database-engines';
import { expectedAnswers } from '../testing/expected-answers';
import { tinyRecord } from '../testing/tiny-record';

const records: readonly (readonly [name: string, record: AtlasRecord])[] = [
  ['a tiny record', tinyRecord],
  ['the record in data/', await readRecord('data')],
];
const LANGUAGES = ['en', 'vi'] as const;

/** A large record is asked for half in each language, or its test would take minutes. */
const isAskedIn =
  (language: TextLanguage) => (_event: EventEntry, index: number, all: readonly unknown[]) =>
    all.length < 10 || LANGUAGES[index % LANGUAGES.length] === language;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each(engines)('queries on $name', (engine) => {
  describe.each(records)('of %s', (_name, record) => {
    let database: Database;
    beforeAll(async () => {
      ({ database } = await openSeeded(engine, record));
    });

    test('an event is its entry, in either language', async () => {
      for (const language of LANGUAGES) {
        const { detail } = expectedAnswers(record, language);
        for (const event of record.events.filter(isAskedIn(language))) {
          expect(await findEvent(event.id, language, database)).toEqual(detail(event));
        }
      }
    });

    test('an event is found by the ids of what it took in, and by no other', async () => {
      for (const { id, formerly } of record.events) {
        for (const formerId of formerly) {
          expect((await findEventByFormerId(formerId, 'en', database))?.id).toBe(id);
        }
      }
      expect(await findEventByFormerId('no-such-event', 'en', database)).toBeNull();
    });

    test('an unknown event is null, and so is an unknown source', async () => {
      expect(await findEvent('no-such-event', 'en', database)).toBeNull();
      expect(await findSource('no-such-source', database)).toBeNull();
    });

    test('summaries are those of all entries, earliest first and undated last', async () => {
      for (const language of LANGUAGES) {
        const found = await findEventSummaries(language, database);
        const expected = record.events.map(expectedAnswers(record, language).summary);
        expect(found.toSorted(byId)).toEqual(expected.toSorted(byId));
        const order = found.map(({ earliest, id }) => `${earliest ?? '~'} ${id}`);
        expect(order).toEqual(order.toSorted());
      }
    });

    test('flow rows are the legs of every event', async () => {
      const { flowRows } = expectedAnswers(record, 'en');
      expect(await findFlowRows(database)).toEqual(record.events.toSorted(byId).flatMap(flowRows));
    });

    test('places and corridors are their entries, in either language', async () => {
      for (const language of LANGUAGES) {
        const expected = expectedAnswers(record, language);
        expect(await findPlaces(language, database)).toEqual(expected.places().toSorted(byId));
        expect(await findCorridors(language, database)).toEqual(
          expected.corridors().toSorted(byId),
        );
      }
    });

    test('actors are their entries, in either language', async () => {
      for (const language of LANGUAGES) {
        const expected = expectedAnswers(record, language).actors();
        expect(await findActors(language, database)).toEqual(expected.toSorted(byId));
      }
    });

    test('sources are all there, documents first', async () => {
      const found = await findSources(database);
      expect(found.map(({ id }) => id).toSorted()).toEqual(
        record.sources.map(({ id }) => id).toSorted(),
      );
      const documents = record.sources.filter(({ document }) => document !== undefined);
      const first = found.slice(0, documents.length);
      expect(first.every(({ document }) => document !== null)).toBe(true);
    });

    test('a source is its entry', async () => {
      for (const source of record.sources) {
        expect(await findSource(source.id, database)).toEqual(source);
      }
    });
  });
});
