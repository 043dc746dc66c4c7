import { expect, it } from 'vitest';
import { unhurried } from './files/slices';
import { rawTables, readTables, recordTablesSchema } from './record-tables';
import { everyEvent, shippedRecord, shippedTables, viewOf } from './testing';

it('has a row an event in the order of the view, and all legs, figures and sources of them', async () => {
  const chosen = [...everyEvent.slice(40, 60)].toReversed();
  const { tables } = await viewOf(chosen, shippedTables);
  const events = chosen.map((id) => shippedRecord.events.find((event) => event.id === id)!);
  expect(tables.events.rows.map(({ id }) => id)).toEqual(chosen);
  expect(tables.legs.rows).toHaveLength(events.flatMap(({ legs }) => legs).length);
  expect(tables.figures.rows).toHaveLength(events.flatMap(({ amounts }) => amounts).length);
  const sources = new Set(tables.sources.rows.map(({ id }) => id));
  for (const { claims } of events) {
    for (const { source, via = source } of claims) {
      expect(sources.has(source)).toBe(true);
      expect(sources.has(via)).toBe(true);
    }
  }
});

it('gives a figure with unit, reporter, period and source', async () => {
  const event = shippedRecord.events.find(({ amounts }) =>
    amounts.some(({ reporter, period }) => reporter && period),
  )!;
  const amount = event.amounts.find(({ reporter, period }) => reporter && period)!;
  const { tables } = await viewOf([event.id], shippedTables);
  const row = tables.figures.rows[event.amounts.indexOf(amount)]!;
  expect(row).toMatchObject({
    event_id: event.id,
    value: amount.value,
    unit: amount.unit,
    period: amount.period,
    reporter_id: amount.reporter,
  });
  expect(row['reporter']).not.toBeNull();
  expect(tables.events.rows[0]!['figures']).toContain(`${amount.unit} (${amount.period}`);
});

it('speaks the language of the reader, and has addresses only where others can open them', async () => {
  const { tables } = await viewOf(['hanoi-summit-2019'], shippedTables, 'vi');
  const event = shippedRecord.events.find(({ id }) => id === 'hanoi-summit-2019')!;
  expect(tables.events.rows[0]).toMatchObject({
    title: event.title.vi,
    address: 'https://atlas.test/vi/events/hanoi-summit-2019',
  });
  expect(tables.places.rows.find(({ id }) => id === 'hanoi')!['name']).toBe('Hà Nội');
});

it('says of every column what it means', async () => {
  const { tables, columns } = await viewOf(['hanoi-summit-2019'], shippedTables);
  const described = new Set(
    columns.rows.map((row) => `${String(row['table'])}.${String(row['column'])}`),
  );
  for (const { name, fields } of Object.values(tables)) {
    for (const field of fields) expect(described).toContain(`${name}.${field.name}`);
  }
  const leadsTo = (table: string, column: string) =>
    columns.rows.find((row) => row['table'] === table && row['column'] === column)?.['leads_to'];
  expect(leadsTo('legs', 'from_id')).toBe('places');
  expect(leadsTo('figures', 'event_id')).toBe('events');
  expect(leadsTo('figures', 'reporter_id')).toBeNull();
  expect(columns.rows.every(({ description }) => String(description).length > 3)).toBe(true);
});

it('comes over the wire as it was, and what is not a table is refused', async () => {
  const sent: unknown = JSON.parse(JSON.stringify(rawTables(shippedTables)));
  expect(recordTablesSchema.safeParse(sent).error).toBeUndefined();
  expect(await readTables(sent, unhurried())).toEqual(JSON.parse(JSON.stringify(shippedTables)));
  const [first] = recordTablesSchema.parse(sent).tables;
  const broken = { version: '1', tables: [{ ...first, rows: [[{ no: 'cell' }]] }] };
  await expect(readTables(broken, unhurried())).rejects.toThrow();
});
