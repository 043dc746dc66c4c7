import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Field, Row } from './data-package-columns';
import { csvOf } from './data-package-csv';

const field = (name: string, type: Field['type']): Field => ({ name, type, description: name });

/** Text as the record holds it, never empty, with everything that CSV has to quote. */
const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: fc.constantFrom('"', ',', '\r', '\n', ' ', ';', '=', 'ы', 'ế') }),
);

it('reading a table back gives its rows', () => {
  const fields = [field('text', 'string'), field('number', 'number'), field('flag', 'boolean')];
  const row: fc.Arbitrary<Row> = fc.record({
    text: fc.option(text),
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => n !== 0)),
    flag: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const cells = rows.map((cellsOf) =>
        Object.fromEntries(
          Object.entries(cellsOf).map(([name, cell]) => [name, String(cell ?? '')]),
        ),
      );
      expect(parse(csvOf({ fields, rows }), { columns: true })).toEqual(cells);
    }),
  );
});

it('is CSV as RFC 4180 has it', () => {
  const rows = [
    { name: 'Báo Quốc tế', note: null },
    { name: 'a "quoted", word', note: true },
    { name: 'two\nlines', note: false },
  ];
  expect(csvOf({ fields: [field('name', 'string'), field('note', 'boolean')], rows })).toBe(
    'name,note\r\nBáo Quốc tế,\r\n"a ""quoted"", word",true\r\n"two\nlines",false\r\n',
  );
});
