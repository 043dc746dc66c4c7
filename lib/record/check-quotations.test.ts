import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkQuotations } from './check-quotations';
import { paragraphsOf, readDocuments } from './read-documents';
import { actor, entriesOf, event, source, told } from './testing';

const documents = new Map([
  ['000', paragraphsOf('A title\n\n \nThe envoy  went to Bình Nhưỡng.\nHe came back.\n')],
]);

const sources = [
  source('article', { document: '000' }),
  source('report', { citedIn: [{ document: 'article' }] }),
  source('book'),
];

const problems = (claim: Record<string, unknown>) =>
  told(
    checkQuotations(
      entriesOf({
        sources,
        events: [event('visit', { claims: [{ source: 'article', ...claim }] })],
      }),
      documents,
    ),
  );

const quotation = (text: string) => ({ quotation: { text, language: 'en' } });

describe('a quotation', () => {
  it('is found whatever its white space and its form of letters', () => {
    const text = 'envoy went to Bình'.normalize('NFD');
    expect(problems({ locator: { paragraph: 2 }, ...quotation(text) })).toEqual([]);
  });

  it('of a source known through a document is looked up in that document', () => {
    const via = { source: 'report', via: 'article', locator: { paragraph: 3 } };
    expect(problems({ ...via, ...quotation('He came back') })).toEqual([]);
    expect(problems({ ...via, ...quotation('He stayed') })).toEqual([
      'visit › claims.0.quotation.text: not in paragraph 3 of "article", nor in any other',
    ]);
  });

  it('in another paragraph is told where it is', () => {
    expect(problems({ locator: { paragraph: 1 }, ...quotation('envoy went') })).toEqual([
      'visit › claims.0.quotation.text: not in paragraph 1 of "article", but in 2',
    ]);
  });

  it('needs a paragraph that the document has', () => {
    expect(problems({ locator: { paragraph: 4 } })).toEqual([
      'visit › claims.0.locator.paragraph: "article" has 3 paragraphs',
    ]);
    expect(problems(quotation('envoy'))).toEqual([
      'visit › claims.0.locator: a quotation from a document says in which paragraph it is',
    ]);
  });

  it('of a source that was read elsewhere is not looked up', () => {
    expect(problems({ source: 'book', ...quotation('anything') })).toEqual([]);
  });
});

it('a variant spelling is somewhere in the document that it is from', () => {
  const variant = (text: string, from: string) => ({
    language: 'vi',
    text,
    kind: 'variant',
    source: from,
  });
  const names = [
    { language: 'en', text: 'Pyongyang' },
    variant('Bình Nhưỡng', 'report'),
    variant('Bình-Nhưỡng', 'article'),
    variant('Phyongyang', 'book'),
  ];
  const entries = entriesOf({ sources, actors: [actor('capital', { names })] });
  expect(told(checkQuotations(entries, documents))).toEqual([
    'capital › names.2.text: nowhere in "article"',
  ]);
});

it('documents are read by their number, and may be absent', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'documents-'));
  expect(await readDocuments(directory)).toBeNull();
  expect(await readDocuments(path.join(directory, 'nowhere'))).toBeNull();
  await writeFile(path.join(directory, '003_abc.txt'), 'One\n\nTwo\n');
  await writeFile(path.join(directory, 'notes.txt'), 'Not a document\n');
  expect(await readDocuments(directory)).toEqual(new Map([['003', ['One', 'Two']]]));
  await rm(directory, { recursive: true });
});
