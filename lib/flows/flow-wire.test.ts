import {
  columnFromValues,
  dictionary,
  tableFromArrays,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { decodeFlows, encodeFlows } from './flow-wire';
import { rollUpWhenLarge } from './roll-up';
import { flowRow, flowRows } from './testing';

describe('the wire format', () => {
  it('gives back the columns that went in, legs or roll-ups', () => {
    fc.assert(
      fc.property(flowRows, fc.boolean(), (rows, rolledUp) => {
        const table = rollUpWhenLarge(flowTableOfLegs(rows), rolledUp ? 0 : Infinity);
        expect(decodeFlows(encodeFlows(table))).toEqual(table);
      }),
    );
  });

  it('reads a stream of several batches as one table', () => {
    const [rows] = fc.sample(
      flowRows.filter(({ length }) => length > 20),
      { numRuns: 1, seed: 1 },
    );
    const table = rollUpWhenLarge(flowTableOfLegs(rows!), 0);
    const wire = tableFromIPC(encodeFlows(table));
    const types = Object.fromEntries(wire.schema.fields.map(({ name, type }) => [name, type]));
    const arrays = wire.names.map((name): [string, unknown[]] => [name, [...wire.getChild(name)]]);
    const batches = tableFromArrays(arrays, { types, maxBatchRows: 7 });
    const bytes = tableToIPC(batches, { format: 'stream' });
    expect(batches.children[0]!.data.length).toBeGreaterThan(1);
    expect(decodeFlows(bytes!)).toEqual(table);
  });

  it('refuses a table that lacks a column, or that has a word of another vocabulary', () => {
    const wire = tableFromIPC(encodeFlows(flowTableOfLegs([flowRow({})])));
    const encoded = (table: Parameters<typeof tableToIPC>[0]) => {
      const bytes = tableToIPC(table, { format: 'stream' });
      return () => decodeFlows(bytes!);
    };
    const without = (name: string) => wire.names.filter((one) => one !== name);
    expect(encoded(wire.select(wire.names))).not.toThrow();
    expect(encoded(wire.select(without('status')))).toThrow('status');
    const columns = Object.fromEntries(wire.names.map((name) => [name, wire.getChild(name)]));
    const status = columnFromValues(['dreamt'], dictionary(utf8()));
    expect(encoded(tableFromColumns({ ...columns, status }))).toThrow('dreamt');
    const count = columnFromValues(['many'], dictionary(utf8()));
    expect(encoded(tableFromColumns({ ...columns, count }))).toThrow('number');
  });

  it('refuses bytes that are no Arrow stream', () => {
    expect(() =>
      decodeFlows(new TextEncoder().encode('<!doctype html><title>502</title>')),
    ).toThrow();
  });
});
