import { expect, it } from 'vitest';
import { checkSupplement } from './check-supplement';
import { entriesOf, event, source, told } from './testing';

const cited = {
  type: 'webpage',
  title: 'A report',
  publisher: 'A publisher',
  accessed: { 'date-parts': [[2026, 11, 27]] },
  URL: 'https://example.org/report',
  language: 'en',
};
const sources = [
  source('article', { document: '000' }),
  source('known-through-it', { citedIn: [{ document: 'article' }] }),
  source('report', { csl: cited }),
];

const problems = (fields: Record<string, unknown>) =>
  told(checkSupplement(entriesOf({ sources, events: [event('visit', fields)] })));

it('an event that rests on a document is not of the supplement', () => {
  const claims = [{ source: 'report' }, { source: 'known-through-it', via: 'article' }];
  expect(problems({ claims })).toEqual([]);
  expect(problems({ claims, supplement: true })).toEqual([
    'visit › claims.1: was read from a document, so the event is not of the supplement',
  ]);
});

it('an event that rests on no document is of it', () => {
  const claims = [{ source: 'report' }];
  expect(problems({ claims, supplement: true })).toEqual([]);
  expect(problems({ claims })).toEqual([
    'visit › supplement: expected `supplement: true`: no claim was read from one of the documents',
  ]);
});

it.each(['URL', 'accessed', 'language', 'publisher'])(
  'a source that no document cites has its %s',
  (variable) => {
    const csl = Object.fromEntries(Object.entries(cited).filter(([name]) => name !== variable));
    const entries = entriesOf({ sources: [source('report', { csl })] });
    expect(told(checkSupplement(entries))).toEqual([
      `report › csl.${variable}: missing, and no document cites this source for us`,
    ]);
  },
);

it('a source that a document cites is as the document gives it', () => {
  expect(told(checkSupplement(entriesOf({ sources: sources.slice(0, 2) })))).toEqual([]);
});
