import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, EVENT_KINDS, STATUSES } from '@/lib/model/vocabulary';
import { recordCoverage } from './record-coverage';

const entry = (id: string, document: string | null, year?: number) => ({
  id,
  document,
  csl: {
    type: 'article' as const,
    title: id,
    ...(year !== undefined && { issued: { 'date-parts': [[year]] as [[number]] } }),
  },
});
const BIBLIOGRAPHY = [
  entry('second', '001', 2018),
  entry('report', null, 2018),
  entry('first', '000', 2025),
];

const event = (change: object = {}) => ({
  kind: 'act' as const,
  status: 'occurred' as const,
  certainty: 'explicit' as const,
  earliest: '2018-03-01',
  latest: '2018-03-01',
  sources: ['first'],
  ...change,
});
const undated = { earliest: null, latest: null };

describe('coverage by document', () => {
  it('counts an event in each document that tells of it, and says in how many it is alone', () => {
    const { documents, shared, supplement } = recordCoverage(
      [
        event(),
        event({ sources: ['report', 'first'] }),
        event({ sources: ['first', 'second'] }),
        event({ sources: ['report'] }),
      ],
      BIBLIOGRAPHY,
    );
    expect(documents.map(({ entry: { id }, events, alone }) => [id, events, alone])).toEqual([
      ['first', 3, 2],
      ['second', 1, 0],
    ]);
    expect({ shared, supplement }).toEqual({ shared: 1, supplement: 1 });
  });
});

describe('coverage by time', () => {
  it('has every decade from the first to the last, and the undated apart', () => {
    const { decades, undated: withoutDate } = recordCoverage(
      [
        event({ earliest: '1989-12-31', latest: '1990-01-01' }),
        event({ earliest: null, latest: '2010-01-01', kind: 'assessment' }),
        event({ ...undated, kind: 'publication' }),
      ],
      BIBLIOGRAPHY,
    );
    expect(decades).toEqual([
      { decade: 1980, done: 1, said: 0 },
      { decade: 1990, done: 0, said: 0 },
      { decade: 2000, done: 0, said: 0 },
      { decade: 2010, done: 0, said: 1 },
    ]);
    expect(withoutDate).toEqual({ decade: null, done: 0, said: 1 });
  });

  it('says from when to when something took place, and in how many years nothing begins', () => {
    const { years, emptyYears } = recordCoverage(
      [
        event(),
        event({ earliest: '2016-01-01', latest: '2022-01-01' }),
        event({ earliest: '2030-01-01', latest: '2030-12-31', status: 'planned' }),
        event(undated),
      ],
      BIBLIOGRAPHY,
    );
    expect(years).toEqual([2016, 2018]);
    expect(emptyYears).toBe(1);
  });

  it('names the densest year, and how many documents are of it', () => {
    const later = { earliest: '2020-01-01', latest: '2020-01-01' };
    const bibliography = [...BIBLIOGRAPHY, entry('undated', '002')];
    expect(recordCoverage([event(later), event(), event()], bibliography).densest).toEqual({
      year: 2018,
      events: 2,
      documents: 1,
    });
  });

  it('has neither years nor decades where nothing has a date', () => {
    const { years, decades, densest, emptyYears } = recordCoverage([event(undated)], BIBLIOGRAPHY);
    expect({ years, decades, densest, emptyYears }).toEqual({
      years: null,
      decades: [],
      densest: null,
      emptyYears: 0,
    });
  });
});

it('every event is counted once by document, and once by time', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anEvent = fc.record({
    kind: fc.constantFrom(...EVENT_KINDS),
    status: fc.constantFrom(...STATUSES),
    certainty: fc.constantFrom(...CERTAINTIES),
    earliest: fc.option(day),
    latest: fc.option(day),
    sources: fc.subarray(['first', 'second', 'report', 'unknown'], { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(anEvent), (events) => {
      const coverage = recordCoverage(events, BIBLIOGRAPHY);
      const { documents, shared, supplement, decades, undated: withoutDate } = coverage;
      const alone = documents.reduce((sum, document) => sum + document.alone, 0);
      expect(alone + shared + supplement).toBe(events.length);
      const inTime = [...decades, withoutDate].reduce(
        (sum, { done, said }) => sum + done + said,
        0,
      );
      expect(inTime).toBe(events.length);
      for (const { events: all, alone: only } of documents) {
        expect(only).toBeLessThanOrEqual(all);
        expect(all).toBeLessThanOrEqual(only + shared);
      }
    }),
  );
});
