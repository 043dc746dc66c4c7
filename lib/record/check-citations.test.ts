import { expect, it } from 'vitest';
import { checkCitations } from './check-citations';
import { entriesOf, event, source, told } from './testing';

const problems = (claim: Record<string, unknown>, citedIn: Record<string, unknown>[]) =>
  told(
    checkCitations(
      entriesOf({
        sources: [
          source('article', { document: '000' }),
          source('other-article', { document: '001' }),
          source('report', { citedIn }),
        ],
        events: [event('visit', { claims: [{ source: 'report', via: 'article', ...claim }] })],
      }),
    ),
  );

it('a claim via a document needs it to cite the source', () => {
  expect(problems({}, [{ document: 'article', footnote: 3 }])).toEqual([]);
  expect(problems({}, [{ document: 'other-article', footnote: 3 }])).toEqual([
    'visit › claims.0.via: the source "report" does not say that "article" cites it',
  ]);
});

it('in the footnote that it names', () => {
  const cited = [
    { document: 'article', footnote: 3 },
    { document: 'article', footnote: 8 },
    { document: 'other-article', footnote: 4 },
  ];
  expect(problems({ locator: { footnote: 8 } }, cited)).toEqual([]);
  expect(problems({ locator: { footnote: 4 } }, cited)).toEqual([
    'visit › claims.0.locator.footnote: "article" cites "report" in footnote 3, 8',
  ]);
  expect(
    problems({ locator: { footnote: 4 } }, [{ document: 'article', referenceList: true }]),
  ).toEqual([]);
});

it('what cites a source is one of the documents', () => {
  const citedIn = [{ document: 'article' }, { document: 'report' }];
  expect(problems({}, citedIn)).toEqual([
    'report › citedIn.1.document: "report" is not one of the documents that the record was read from',
  ]);
});
