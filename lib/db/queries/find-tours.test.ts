import { beforeAll, describe, expect, test } from 'vitest';
import { readRecord, type AtlasRecord } from '@/lib/record/read-record';
import type { AtlasTour } from '@/lib/model/atlas-tour';
import type { Tour, TourSentence } from '@/lib/model/tour-schema';
import type { Database } from '../connect/database';
import { findTour, findTours } from './find-tours';
import type { TextLanguage } from './row-values';
import { engines, openSeeded } from '../testing/database-engines';
import { tinyRecord } from '../testing/tiny-record';

const records: readonly (readonly [name: string, record: AtlasRecord])[] = [
  ['a tiny record', tinyRecord],
  ['the record in data/', await readRecord('data')],
];
const LANGUAGES = ['en', 'vi'] as const;

/** What the queries should answer, made from the entry alone. */
function expectedTour(tour: Tour, language: TextLanguage): AtlasTour {
  const sentence = ({ events, ...text }: TourSentence) => ({ text: text[language], events });
  return {
    id: tour.id,
    title: tour.title[language],
    summary: tour.summary[language],
    pace: tour.pace,
    steps: tour.steps.map(({ title, text, notes, cue, view }) => ({
      title: title[language],
      text: text.map(sentence),
      notes: notes.map(sentence),
      cue: cue?.[language] ?? null,
      view,
    })),
  };
}

describe.each(engines)('tours on $name', (engine) => {
  describe.each(records)('of %s', (_name, record) => {
    let database: Database;
    beforeAll(async () => {
      ({ database } = await openSeeded(engine, record));
    });

    test('a tour is its entry, in either language', async () => {
      for (const language of LANGUAGES) {
        for (const tour of record.tours) {
          expect(await findTour(tour.id, language, database)).toEqual(expectedTour(tour, language));
        }
      }
    });

    test('an unknown tour is null', async () => {
      expect(await findTour('no-such-tour', 'en', database)).toBeNull();
    });

    test('the list is of all of them, by id, with the number of their steps', async () => {
      for (const language of LANGUAGES) {
        const expected = record.tours.map((tour) => {
          const { steps, pace: _pace, ...summary } = expectedTour(tour, language);
          return { ...summary, steps: steps.length };
        });
        expect(await findTours(language, database)).toEqual(
          expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }
    });
  });
});
