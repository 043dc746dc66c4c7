import type { Batch, Column, Table } from '@uwdata/flechette';

/** @throws when the table has no such column. */
export function columnOf(table: Table, name: string): Column<unknown> {
  const column: Column<unknown> | undefined = table.getChild(name);
  if (column === undefined) throw new Error(`The Arrow table has no column "${name}"`);
  return column;
}

/** A batch of words: for each row the index of its word in the dictionary. */
interface DictionaryBatch {
  readonly dictionary: Column<unknown>;
  readonly key: (row: number) => number;
}

const isDictionary = (batch: Batch<unknown>): batch is Batch<unknown> & DictionaryBatch =>
  'dictionary' in batch && 'key' in batch;

const isNull = (batch: Batch<unknown>, row: number) => batch.nullCount > 0 && !batch.isValid(row);

/**
 * A column of words as numbers: what `indexOf` gives for the word of each row. It is asked once for
 * each word of the dictionary.
 * @param ofNull what stands for no word.
 * @throws when the column is not one of words, or a word is missing and nothing stands for it.
 */
export function readWords(
  column: Column<unknown>,
  indexOf: (word: string) => number,
  ofNull?: number,
): Int32Array {
  const indices = new Int32Array(column.length);
  let start = 0;
  for (const batch of column.data) {
    if (!isDictionary(batch)) throw new Error('The Arrow column has no dictionary of words');
    const known = Array.from(batch.dictionary, (word) => indexOf(String(word)));
    for (let row = 0; row < batch.length; row += 1) {
      const index = isNull(batch, row) ? ofNull : known[batch.key(row)];
      if (index === undefined) throw new Error('The Arrow column lacks a word');
      indices[start + row] = index;
    }
    start += batch.length;
  }
  return indices;
}

/** A word → its index in a vocabulary. @throws for a word that is not in it. */
export const knownIn =
  (vocabulary: readonly string[]) =>
  (word: string): number => {
    const index = vocabulary.indexOf(word);
    if (index === -1) throw new Error(`This version does not know the word "${word}"`);
    return index;
  };

export type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/**
 * A column of numbers or truth values, written into `into`, which has its length.
 * @param ofNull what stands for no value.
 * @throws when a value is none of these, or is missing and nothing stands for it.
 */
export function readNumbers<Into extends NumberColumn>(
  column: Column<unknown>,
  into: Into,
  ofNull?: number,
): Into {
  let start = 0;
  for (const batch of column.data) {
    for (let row = 0; row < batch.length; row += 1) {
      const value = batch.at(row) ?? ofNull;
      if (typeof value !== 'number' && typeof value !== 'boolean') {
        throw new Error(`The Arrow column has a ${typeof value} where a number should be`);
      }
      into[start + row] = Number(value);
    }
    start += batch.length;
  }
  return into;
}
