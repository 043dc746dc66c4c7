import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../read-documents';
import { readRecord, recordOf } from '../read-record';
import { readRegister, type Register } from '../register';
import { actor, both, entriesOf, event, source } from '../testing';
import { recordPage } from './record-page';

const documents = path.resolve('../shared/sources');
const files = await readdir(documents).catch((): string[] => []);

it('docs/record.md is what the record says now', async () => {
  const page = recordPage(await readRecord('data'), await readRegister('data'));
  const isUpToDate = (await readFile('docs/record.md', 'utf8')) === page;
  expect(isUpToDate ? 'up to date' : 'out of date; run: npm run record -- coverage').toBe(
    'up to date',
  );
}, 60_000);

it.skipIf(files.length === 0)('the register knows the documents that it speaks of', async () => {
  const { documents: registered } = await readRegister('data');
  const found: Record<string, unknown> = {};
  for (const file of files.filter((name) => /^\d{3}_/.test(name))) {
    const text = await readFile(path.join(documents, file), 'utf8');
    found[file.slice(0, 3)] = {
      paragraphs: paragraphsOf(text).length,
      sha256: createHash('sha256').update(text).digest('hex'),
    };
  }
  for (const [number, entry] of Object.entries(registered)) {
    expect(entry).toMatchObject(found[number] ?? { number: 'not among the documents' });
    for (const { from, to } of entry.aside)
      expect([from, to]).toEqual([from, to].toSorted((a, b) => a - b));
  }
  expect(Object.keys(registered).toSorted()).toEqual(Object.keys(found).toSorted());
});

describe('the page', () => {
  const register: Register = {
    documents: {
      '000': { paragraphs: 9, sha256: '', aside: [{ from: 8, to: 9, what: 'the references' }] },
    },
    decisions: [{ title: 'Both readings stand', text: 'Always.' }],
  };
  const differs = { stance: 'differs', on: 'date', says: both('In 2014.') };
  const page = recordPage(
    recordOf(
      entriesOf({
        sources: [
          source('article', { document: '000' }),
          source('report', { citedIn: [{ document: 'article', footnote: 3, note: both('Odd') }] }),
        ],
        actors: [
          actor('kim', {
            names: [
              { language: 'en', text: 'Kim' },
              { language: 'en', text: 'Gim', kind: 'variant', source: 'article' },
            ],
          }),
        ],
        events: [
          event('contested-visit', {
            certainty: 'contested',
            note: both('Two dates.'),
            claims: [
              { source: 'article', locator: { paragraph: 2 } },
              {
                source: 'report',
                via: 'article',
                locator: { paragraph: 3, footnote: 3 },
                ...differs,
              },
            ],
          }),
          event('later-visit', { date: '2014' }),
          event('undated-visit', {
            date: null,
            note: both('No date.'),
            dateNote: both('Undated.'),
            claims: [{ source: 'article', locator: { paragraph: 2 } }],
          }),
        ],
      }),
      '',
    ),
    register,
  );

  it.each([
    '- **Both readings stand.** Always.',
    '| visit | 2 | 1 | 3 |',
    '| 000 article | 9 | 2 | 3 | 3 |',
    'Paragraph: number of events. 2: 2 · 3: 1',
    'No event: 1, 4–7.',
    '- 8–9: the references',
    '## Contested events (1)',
    '`contested-visit`, `2013-10`, contested. Two dates.',
    '- supports: `article`, ¶ 2.',
    '- **differs on date**: `report` by way of `article`, ¶ 3, n. 3. In 2014.',
    '- **A visit** (`undated-visit`, undated, explicit). No date.\n',
    '- `report` report. In `article`, n. 3: Odd',
    '- **Kim** (`kim`): “Gim” (en, `article`)',
  ])('says %s', (line) => {
    expect(page).toContain(line);
  });

  it('needs the register to know every document', () => {
    const record = recordOf(entriesOf({ sources: [source('article', { document: '004' })] }), '');
    expect(() => recordPage(record, register)).toThrow('no document "004"');
  });
});
