import { SLUG_PATTERN } from '@/lib/text/slug';
import type { LocalisedText } from '@/lib/text/text-schema';
import { edtfBounds, type DateBounds } from '@/lib/time/edtf';

/** Arrays and objects are JSON text; null is an empty cell. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A field of a Table Schema (https://specs.frictionlessdata.io/table-schema/). */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';
  readonly description: string;
  readonly constraints?: Constraints;
}

/** A field, and how its cell is read out of an item. */
export interface Column<T> {
  readonly field: Field;
  readonly value: (item: T) => Cell | undefined;
  /** The table whose `id` this cell is. */
  readonly references?: string;
}

type Define = <T>(
  name: string,
  description: string,
  value: Column<T>['value'],
  constraints?: Constraints,
) => Column<T>;

const define =
  (type: Field['type']): Define =>
  (name, description, value, constraints) => ({
    field: { name, type, description, ...(constraints && { constraints }) },
    value,
  });

export const text = define('string');
export const integer = define('integer');
export const number = define('number');
export const boolean = define('boolean');
export const day = define('date');
export const array = define('array');
export const object = define('object');

export const WIKIDATA = '^Q[1-9][0-9]*$';

export const identity = <T extends { id: string }>(of: string): Column<T> =>
  text('id', `Slug of the ${of}, never reused.`, (item) => item.id, {
    required: true,
    unique: true,
    pattern: `^${SLUG_PATTERN}$`,
  });

export const ordinal = <T extends { ordinal: number }>(among: string): Column<T> =>
  integer('ordinal', `Position among the ${among}, from 1.`, (item) => item.ordinal, {
    required: true,
    minimum: 1,
  });

/** A cell that is the id of a row in `table`. */
export const link = <T>(
  name: string,
  table: string,
  description: string,
  value: Column<T>['value'],
  constraints?: Constraints,
): Column<T> => ({ ...text(name, description, value, constraints), references: table });

/** Our own words in both languages of the interface. */
export const localised = <T>(
  name: string,
  description: string,
  value: (
    item: T,
  ) => Readonly<Partial<Record<keyof LocalisedText, string | undefined>>> | undefined,
  constraints?: Constraints,
): Column<T>[] => [
  text(`${name}_en`, `${description} English.`, (item) => value(item)?.en, constraints),
  text(`${name}_vi`, `${description} Vietnamese.`, (item) => value(item)?.vi, constraints),
];

/** An EDTF date as it is, and the days that it lies between, for tools that know no EDTF. */
export const edtf = <T>(
  name: string,
  description: string,
  value: (item: T) => string | null | undefined,
  boundsOf = (item: T): DateBounds => {
    const date = value(item);
    return date ? edtfBounds(date) : { earliest: null, latest: null };
  },
): Column<T>[] => {
  return [
    text(name, `${description} EDTF (ISO 8601-2), no more precise than the source.`, value),
    day(
      `${name}_earliest`,
      `First day that ${name} allows; empty where it is open or not known.`,
      (item) => boundsOf(item).earliest,
    ),
    day(
      `${name}_latest`,
      `Last day that ${name} allows; empty where it is open or not known.`,
      (item) => boundsOf(item).latest,
    ),
  ];
};
