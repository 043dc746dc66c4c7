import { expect, it } from 'vitest';
import { checkCopying } from './check-copying';
import { paragraphsOf } from './read-documents';
import { entriesOf, event, source, told } from './testing';

const documents = new Map([
  [
    '000',
    paragraphsOf('The envoy of the state went from the capital to the port by train.\nOther.'),
  ],
]);
const sources = [
  source('article', { document: '000' }),
  source('report', { citedIn: [{ document: 'article' }] }),
];

const problems = (en: string, claim: object = { source: 'article', locator: { paragraph: 1 } }) =>
  told(
    checkCopying(
      entriesOf({
        sources,
        events: [event('visit', { summary: { en, vi: 'Họ đã đi.' }, claims: [claim] })],
      }),
      documents,
    ),
  );

const COPIED = 'In 2013 the Envoy of the state, went from the harbour.';
const FAULT = [
  'visit › summary.en: the source’s own words: "the envoy of the state went from the"',
];

it('a summary has no eight words in a row from the paragraph that it is from', () => {
  expect(problems(COPIED)).toEqual(FAULT);
  expect(problems(COPIED, { source: 'report', via: 'article', locator: { paragraph: 1 } })).toEqual(
    FAULT,
  );
  expect(problems('The envoy of the state went from here.')).toEqual([]);
});

it('but in quotation marks, or from elsewhere', () => {
  expect(problems('“The envoy of the state went from the capital”, it says.')).toEqual([]);
  expect(problems(COPIED, { source: 'article', locator: { paragraph: 2 } })).toEqual([]);
  expect(problems(COPIED, { source: 'article' })).toEqual([]);
});
