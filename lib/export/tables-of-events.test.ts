import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unhurried } from './files/slices';
import { tablesOfEvents } from './tables-of-events';
import { everyEvent, shippedTables } from './testing';
import type { DataTable } from './data-package-table';

const { tables } = shippedTables;

const keyOf = (columns: readonly string[], row: Readonly<Record<string, unknown>>) =>
  JSON.stringify(columns.map((column) => row[column]));

/** Foreign keys that lead to nothing. */
function deadKeys(kept: readonly DataTable[]): string[] {
  return kept.flatMap((table) =>
    table.foreignKeys.flatMap(({ fields, reference }) => {
      const target = kept.find(({ name }) => name === reference.resource)!;
      const keys = new Set(target.rows.map((row) => keyOf(reference.fields, row)));
      return table.rows
        .filter((row) => row[fields[0]!] !== null && !keys.has(keyOf(fields, row)))
        .map((row) => `${table.name}: ${keyOf(fields, row)}`);
    }),
  );
}

it('has what the events have, and every key leads to something', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(everyEvent, { maxLength: 12 }), async (ids) => {
      const events = new Set(ids);
      const kept = await tablesOfEvents(tables, events, unhurried());
      expect(deadKeys(kept)).toEqual([]);
      for (const name of ['events', 'event_texts', 'legs', 'leg_actors', 'amounts', 'claims']) {
        const column = name === 'events' ? 'id' : 'event_id';
        const whole = tables.find((table) => table.name === name)!.rows;
        const rows = kept.find((table) => table.name === name)!.rows;
        expect(rows).toEqual(whole.filter((row) => events.has(String(row[column]))));
      }
    }),
    { numRuns: 40 },
  );
});

it('takes along no more than is needed', async () => {
  const kept = await tablesOfEvents(tables, new Set(['hanoi-summit-2019']), unhurried());
  const idsOf = (name: string) =>
    kept.find((table) => table.name === name)!.rows.map(({ id }) => String(id));
  expect(idsOf('events')).toEqual(['hanoi-summit-2019']);
  expect(idsOf('places')).toContain('hanoi');
  expect(idsOf('places')).not.toContain('baku');
  expect(idsOf('corridors')).toEqual([]);
  const none = await tablesOfEvents(tables, new Set(['never-was']), unhurried());
  expect(none.every(({ rows }) => rows.length === 0)).toBe(true);
});
