import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { DEFAULT_COLUMNS, parseColumnChoice, serialiseColumnChoice } from './column-choice';
import { csvFilename, spreadsheetCsv, viewFilename } from './event-csv';
import { EVENT_COLUMNS, cellText, sortValue, valueComparer, type RowWords } from './event-columns';

const event = (change: Partial<EventSummary> = {}): EventSummary => ({
  id: 'visit',
  title: 'A visit',
  summary: 'They went.',
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: '2013',
  earliest: '2013-01-01',
  latest: '2013-12-31',
  dateText: null,
  legs: [
    { from: 'ulaanbaatar', to: 'hanoi', mutual: false },
    { from: 'pyongyang', to: 'hanoi', mutual: false },
  ],
  venue: 'hanoi',
  corridor: null,
  actors: ['mongolia', 'dprk'],
  reporters: [],
  roles: {},
  sources: ['book'],
  differsOn: [],
  ...change,
});

const words: RowWords = {
  date: () => '2013',
  family: () => 'Visits',
  type: () => 'Delegation',
  kind: () => '',
  status: () => 'Took place',
  certainty: () => 'Stated',
  placeName: (id) => id.toUpperCase(),
  actorName: (id) => id,
  figures: () => ['5 US dollars', 'not quantified'],
  dollars: () => 5,
};

describe('a cell', () => {
  it('says what its column is about', () => {
    const row = Object.fromEntries(
      EVENT_COLUMNS.map((column) => [column, cellText(event(), column, words)]),
    );
    expect(row).toMatchObject({
      title: 'A visit',
      route: 'ULAANBAATAR, PYONGYANG → HANOI',
      venue: 'HANOI',
      who: 'mongolia, dprk',
      sources: '1',
      figures: '5 US dollars; not quantified',
      family: 'Visits',
    });
  });

  it('is sorted by the first day, then the last; the undated have no place', () => {
    const value = (earliest: string | null, latest: string | null) =>
      sortValue(event({ earliest, latest }), 'date', words);
    const compare = valueComparer('en');
    const inOrder = [
      value('1990-01-01', '1990-12-31'),
      value('1990-01-01', null),
      value(null, '1990-05-31'),
      value('2013-10-28', '2013-10-28'),
    ];
    expect(inOrder.toSorted(compare)).toEqual(inOrder);
    expect(value(null, null)).toBeUndefined();
  });

  it('is sorted as its language sorts: Đ after D, é among e', () => {
    expect(['Đà', 'Du', 'e', 'Do'].toSorted(valueComparer('vi'))).toEqual(['Do', 'Du', 'Đà', 'e']);
    expect([10, 9, 100].toSorted(valueComparer('en'))).toEqual([9, 10, 100]);
  });
});

describe('a choice of columns', () => {
  it('comes back as it was kept, titles always among it', () => {
    fc.assert(
      fc.property(fc.subarray([...EVENT_COLUMNS]), (columns) => {
        const kept = parseColumnChoice(serialiseColumnChoice(columns));
        expect(new Set(kept)).toEqual(new Set([...columns, 'title']));
      }),
    );
  });

  it.each([null, '', '{', '["colour"]', '7', 'null'])('is the default for %j', (text) => {
    expect(parseColumnChoice(text)).toEqual(DEFAULT_COLUMNS);
  });
});

describe('a file of rows', () => {
  it('holds every text, with nothing that a spreadsheet would run', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '+1', '-1', '@x', '\tx', '\r\n"', 'a,b', 'Bình Nhưỡng'),
    );
    const rows = fc.array(fc.tuple(text, text), { minLength: 1 });
    fc.assert(
      fc.property(rows, (list) => {
        const csv = spreadsheetCsv(['one', 'other'], list);
        const [head, ...read] = parse(csv, { bom: true, relax_column_count: false });
        expect(head).toEqual(['one', 'other']);
        const isFormula = (cell: string) => /^[=+\-@\t\r＝＋－＠]/u.test(cell);
        const expected = list.map((row) =>
          row.map((cell) => (isFormula(cell) ? `'${cell}` : cell)),
        );
        expect(read).toEqual(expected);
      }),
    );
  });

  it('is named after what it holds', () => {
    expect(csvFilename('Third Neighbor', '?from=2008&to=2012&types=visit')).toBe(
      'third-neighbor-2008-2012-visit.csv',
    );
    expect(csvFilename('Third Neighbor', '?from=2008&maybe=in&ongoing=out&said=only')).toBe(
      'third-neighbor-2008-maybe-in-ongoing-out-said-only.csv',
    );
    expect(csvFilename('Third Neighbor', '?events=one-visit,another')).toBe(
      'third-neighbor-events-2.csv',
    );
    expect(csvFilename('Third Neighbor', '?camera=1,2,3')).toBe('third-neighbor.csv');
    expect(viewFilename('Third Neighbor', '?text=Встреча 평양', 'csv.zip')).toBe(
      'third-neighbor-встреча-평양.csv.zip',
    );
    expect(viewFilename('…', '', 'geojson')).toBe('data.geojson');
    expect(csvFilename('Third Neighbor', `?text=${'Bình/.. '.repeat(40)}`)).toMatch(
      /^third-neighbor-binh-[a-z-]+[a-z]\.csv$/,
    );
  });
});
