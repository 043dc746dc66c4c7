import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REFERENCE_FILE_KINDS } from '@/lib/citations/reference-files';
import { VIEW_FORMATS } from '@/lib/export/files/view-formats';

const read = (file: string) => readFileSync(file, 'utf8');

/** Rows of the table under a heading, without its head: each with its cells, code without its marks. */
function rowsUnder(document: string, heading: string) {
  const section = read(document).split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => /^\| (?!-)/.test(line));
  return rows.slice(1).map((row) => row.slice(1, -1).split(' | ').map(unmarked));
}
const unmarked = (cell: string) => cell.trim().replaceAll('`', '');

/** Formats of the record as a whole, which no list of the code has. */
const WHOLE_RECORD = ['data-package', 'sqlite'];
/** Files that Chromium itself reads, which no package stands for. */
const BROWSER = 'chromium';
const SECTIONS = [
  ...['Data', 'Citations', 'Pictures, papers, lectures'],
  'Editions, catalogues, programs',
];
const rows = SECTIONS.flatMap((section) => rowsUnder('docs/exports.md', section));

describe('docs/exports.md', () => {
  it('has a row for each format of data and of citations', () => {
    const formats = (section: string) =>
      rowsUnder('docs/exports.md', section).map(([format]) => format);
    expect(formats('Data')).toEqual([...VIEW_FORMATS, ...WHOLE_RECORD]);
    expect(formats('Citations')).toEqual(REFERENCE_FILE_KINDS);
  });

  it.each(rows)('names for %s a test that uses its reader', (_format, _what, reader, test) => {
    const text = read(test);
    if (reader === BROWSER) expect(test).toMatch(/^e2e\//);
    else if (reader !== 'none') expect(text).toMatch(new RegExp(`from '${reader}(/[^']*)?'`));
  });

  it('names no reader that is not installed for it', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const installed = Object.keys({ ...dependencies, ...devDependencies });
    const named = rows.map(([, , reader]) => reader!);
    expect([BROWSER, 'none', ...installed]).toEqual(expect.arrayContaining(named));
  });
});

describe('docs/data-files.md', () => {
  it('says what is in each format of a view', () => {
    const formats = rowsUnder('docs/data-files.md', 'Formats').map(([format]) => format);
    expect(formats.slice(0, VIEW_FORMATS.length)).toEqual([...VIEW_FORMATS]);
  });
});
