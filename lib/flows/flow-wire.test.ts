import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from './build-flow-table';
import { decodeFlows, encodeFlows } from './flow-wire';
import { rollUpWhenLarge } from './roll-up';
import { flowRows } from './testing';

describe('the wire format', () => {
  it('gives back the columns that went in, legs or roll-ups', () => {
    fc.assert(
      fc.property(flowRows, fc.boolean(), (rows, rolledUp) => {
        const table = rollUpWhenLarge(flowTableOfLegs(rows), rolledUp ? 0 : Infinity);
        expect(decodeFlows(encodeFlows(table))).toEqual(table);
      }),
    );
  });

  it('refuses bytes that are no Arrow stream', () => {
    expect(() =>
      decodeFlows(new TextEncoder().encode('<!doctype html><title>502</title>')),
    ).toThrow();
  });
});
