import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { diplomaticEventSchema } from '@/lib/model/event-schema';
import { checkLinks } from './check-links';
import { readEntries } from './read-entries';
import { readFolders } from './read-record';
import type { ReadEntries } from './record-entries';
import { describeProblem } from './record-problem';

let page: string;
let record: ReadEntries;
beforeAll(async () => {
  page = await readFile('docs/contributing-an-event.md', 'utf8');
  record = (await readFolders('data')).entries;
}, 60_000);

const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? `no ${language} on the page`;

const read = (text: string) => readEntries('data/events/example.yaml', text, diplomaticEventSchema);

it('the example is an event of the record', () => {
  const { entries, problems } = read(block('yaml'));
  expect(problems.map(describeProblem)).toEqual([]);
  const [example] = entries.map(({ value }) => value);
  expect(entries).toHaveLength(1);
  expect(example).toEqual(record.events.find(({ value }) => value.id === example?.id)?.value);
});

it('the error is what a misspelt source gives', () => {
  const { entries } = read(block('yaml').replace('source: tran-2025', 'source: tran-2052'));
  const others = record.events.filter(({ value }) => value.id !== entries[0]?.value.id);
  const problems = checkLinks({ ...record, events: [...others, ...entries] });
  const ofExample = problems.filter(({ file }) => file === 'data/events/example.yaml');
  expect(`${ofExample.map(describeProblem).join('\n')}\n`).toBe(block('text'));
});

it('every field of an event is explained', () => {
  const explained = [...page.matchAll(/^\| (.*?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, field = '']) => field),
  );
  expect(explained.toSorted()).toEqual(Object.keys(diplomaticEventSchema.shape).toSorted());
});
