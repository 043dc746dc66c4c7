import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BIBLIOGRAPHY_ORDERS,
  bibliographyQuerySchema,
  bibliographySearch,
  chosenSources,
  type BibliographyEntry,
} from './bibliography';
import type { Csl } from '@/lib/model/source-schema';

const entry = (
  id: string,
  csl: Partial<Csl>,
  more: Partial<BibliographyEntry> = {},
): BibliographyEntry => ({
  id,
  csl: { type: 'book', title: id, ...csl },
  document: null,
  events: 0,
  ...more,
});

const entries = [
  entry(
    'tran',
    {
      title: 'Quan hệ Việt Nam – Triều Tiên',
      type: 'article-journal',
      author: [{ family: 'Trần', given: 'A' }],
      language: 'vi',
      issued: { 'date-parts': [[2025, 3]] },
    },
    { document: '000', events: 12 },
  ),
  entry(
    'campi',
    { author: [{ family: 'Campi', given: 'Alicia' }], issued: { 'date-parts': [[2019]] } },
    { events: 3 },
  ),
  entry('untitled', { title: '[Report on trade]', type: 'report' }),
  entry('agency', {
    author: [{ literal: 'Yonhap' }],
    issued: { 'date-parts': [[2025, 11, 2]] },
    language: 'en',
  }),
];
const ids = (search: Record<string, string>) =>
  chosenSources(entries, bibliographyQuerySchema.parse(search)).map(({ id }) => id);

describe('the bibliography', () => {
  it('is in the order of what a reference begins with', () => {
    expect(ids({})).toEqual(['campi', 'untitled', 'tran', 'agency']);
  });

  it('may begin with the newest, where what has no date comes last', () => {
    expect(ids({ sort: 'year' })).toEqual(['agency', 'tran', 'campi', 'untitled']);
  });

  it('may begin with the title or with what most events rest on', () => {
    expect(ids({ sort: 'title' })[0]).toBe('agency');
    expect(ids({ sort: 'events' })).toEqual(['tran', 'campi', 'untitled', 'agency']);
  });

  it('finds words without their marks, in title and author, all of them', () => {
    expect(ids({ text: 'tran trieu' })).toEqual(['tran']);
    expect(ids({ text: 'tran yonhap' })).toEqual([]);
  });

  it('is narrowed by type, language and what the record was read from', () => {
    expect(ids({ type: 'report' })).toEqual(['untitled']);
    expect(ids({ language: 'vi' })).toEqual(['tran']);
    expect(ids({ documents: 'only' })).toEqual(['tran']);
  });

  it('is a link again, which asks the same', () => {
    const query = bibliographyQuerySchema.parse({
      text: 'trần & co',
      type: 'report',
      sort: 'year',
    });
    const search = new URLSearchParams(bibliographySearch(query));
    expect(bibliographyQuerySchema.parse(Object.fromEntries(search))).toEqual(query);
    expect(bibliographySearch(bibliographyQuerySchema.parse({}))).toBe('');
  });

  it('takes whatever an address says, and never holds more than there is', () => {
    const field = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ text: field, type: field, language: field, documents: field, sort: field }),
        (search) => {
          const chosen = chosenSources(entries, bibliographyQuerySchema.parse(search));
          expect(entries).toEqual(expect.arrayContaining(chosen));
          expect(new Set(chosen).size).toBe(chosen.length);
        },
      ),
    );
    for (const sort of BIBLIOGRAPHY_ORDERS) expect(ids({ sort })).toHaveLength(entries.length);
  });
});
