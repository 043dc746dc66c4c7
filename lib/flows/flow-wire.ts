import {
  bool,
  columnFromValues,
  dateDay,
  dictionary,
  float64,
  int32,
  list,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  utf8,
  type Column,
  type Table,
} from '@uwdata/flechette';
import { CERTAINTIES, EVENT_TYPES, STATUSES } from '@/lib/model/vocabulary';
import { columnOf, knownIn, readNumbers, readWords, type NumberColumn } from './arrow-columns';
import { CATEGORIES, LEG_KINDS, categoryOfIndices } from './category';
import { Dictionary } from './dictionary';
import { GRAINS, OPEN_END, OPEN_START, type FlowTable } from './flow-table';
import type { YearlyUsd } from './yearly-usd';

export const FLOW_MEDIA_TYPE = 'application/vnd.apache.arrow.stream';

const MS_A_DAY = 86_400_000;

/** Column → Arrow type. Words travel as dictionaries, so that the bytes explain themselves. */
const columnTypes = () => ({
  grain: dictionary(utf8()),
  event: dictionary(utf8()),
  leg: int32(),
  from: dictionary(utf8()),
  to: dictionary(utf8()),
  type: dictionary(utf8()),
  status: dictionary(utf8()),
  certainty: dictionary(utf8()),
  said: bool(),
  supplement: bool(),
  leg_kind: dictionary(utf8()),
  first_day: dateDay(),
  latest_start: dateDay(),
  earliest_end: dateDay(),
  last_day: dateDay(),
  dated: bool(),
  count: int32(),
  value_usd: float64(),
  series_years: list(int32()),
  series_usd: list(float64()),
});

/** The table as an Arrow IPC stream (https://arrow.apache.org/docs/format/Columnar.html). */
export function encodeFlows(table: FlowTable): Uint8Array<ArrayBuffer> {
  const { length, eventIds, placeIds } = table;
  const types = columnTypes();
  const column = <Name extends keyof typeof types>(
    name: Name,
    valueOf: (row: number) => unknown,
  ): [Name, Column<unknown>] => [
    name,
    columnFromValues((visit) => {
      for (let row = 0; row < length; row += 1) visit(valueOf(row));
    }, types[name]),
  ];
  const category = (row: number) => CATEGORIES[table.category[row]!]!;
  const series = (row: number) => table.yearlyUsd.get(row);
  const time = (day: number, open: number) => (day === open ? null : day * MS_A_DAY);
  const arrow = tableFromColumns([
    column('grain', (row) => GRAINS[table.grain[row]!]),
    column('event', (row) => eventIds[table.event[row]!]),
    column('leg', (row) => table.leg[row]),
    column('from', (row) => placeIds[table.from[row]!]),
    column('to', (row) => placeIds[table.to[row]!]),
    column('type', (row) => category(row).type),
    column('status', (row) => category(row).status),
    column('certainty', (row) => category(row).certainty),
    column('said', (row) => category(row).said),
    column('supplement', (row) => category(row).supplement),
    column('leg_kind', (row) => category(row).legKind),
    column('first_day', (row) => time(table.firstDay[row]!, OPEN_START)),
    column('latest_start', (row) => time(table.latestStartDay[row]!, OPEN_START)),
    column('earliest_end', (row) => time(table.earliestEndDay[row]!, OPEN_END)),
    column('last_day', (row) => time(table.lastDay[row]!, OPEN_END)),
    column('dated', (row) => table.dated[row] === 1),
    column('count', (row) => table.count[row]),
    column('value_usd', (row) => {
      const value = table.valueUsd[row]!;
      return Number.isNaN(value) ? null : value;
    }),
    column('series_years', (row) => numbersIn(series(row)?.keys())),
    column('series_usd', (row) => numbersIn(series(row)?.values())),
  ]);
  const bytes = tableToIPC(arrow, { format: 'stream' });
  if (bytes === null) throw new Error('Arrow gave no bytes for the flow table');
  return new Uint8Array(bytes);
}

/**
 * Reads an Arrow IPC stream, column by column: no row is ever an object. A word is looked at once,
 * in its column's dictionary.
 * @throws when a column is missing or of another kind, or holds a word that this version does not
 * know.
 */
export function decodeFlows(bytes: Uint8Array): FlowTable {
  const arrow = tableFromIPC(bytes);
  const length = arrow.numRows;
  const words = (name: string, indexOf: (word: string) => number, ofNull?: number) =>
    readWords(columnOf(arrow, name), indexOf, ofNull);
  const numbers = <Into extends NumberColumn>(name: string, into: Into, ofNull?: number) =>
    readNumbers(columnOf(arrow, name), into, ofNull);
  const days = (name: string, open: number) =>
    numbers(name, new Float64Array(length), open * MS_A_DAY).map((time) => time / MS_A_DAY);

  const events = new Dictionary();
  const places = new Dictionary();
  const from = words('from', (word) => places.index(word), -1);
  const to = words('to', (word) => places.index(word), -1);
  const types = words('type', knownIn(EVENT_TYPES));
  const statuses = words('status', knownIn(STATUSES));
  const certainties = words('certainty', knownIn(CERTAINTIES));
  const said = numbers('said', new Uint8Array(length));
  const supplement = numbers('supplement', new Uint8Array(length));
  const legKinds = words('leg_kind', knownIn(LEG_KINDS));
  return {
    length,
    grain: Uint8Array.from(words('grain', knownIn(GRAINS))),
    event: words('event', (word) => events.index(word), -1),
    leg: numbers('leg', new Uint16Array(length)),
    from,
    to,
    category: Uint16Array.from(types, (type, row) =>
      categoryOfIndices(
        type,
        statuses[row]!,
        certainties[row]!,
        said[row]!,
        supplement[row]!,
        legKinds[row]!,
      ),
    ),
    firstDay: Int32Array.from(days('first_day', OPEN_START)),
    latestStartDay: Int32Array.from(days('latest_start', OPEN_START)),
    earliestEndDay: Int32Array.from(days('earliest_end', OPEN_END)),
    lastDay: Int32Array.from(days('last_day', OPEN_END)),
    dated: numbers('dated', new Uint8Array(length)),
    count: numbers('count', new Uint32Array(length)),
    valueUsd: numbers('value_usd', new Float64Array(length), Number.NaN),
    yearlyUsd: readSeries(arrow),
    placeIds: places.words,
    eventIds: events.words,
  };
}

/** Null for no list, which an empty one would not be. */
const numbersIn = (numbers: Iterable<number> | undefined) => (numbers ? [...numbers] : null);

function readSeries(arrow: Table): FlowTable['yearlyUsd'] {
  const [years, usd] = ['series_years', 'series_usd'].map((name) => columnOf(arrow, name));
  const series = new Map<number, YearlyUsd>();
  for (let row = 0; row < arrow.numRows; row += 1) {
    const given = years!.at(row);
    if (given === null) continue;
    const values = numbersOf(usd!.at(row));
    series.set(row, new Map(numbersOf(given).map((year, index) => [year, values[index]!])));
  }
  return series;
}

/** @throws when a cell is no list of numbers. */
const numbersOf = (cell: unknown): number[] => {
  if (Array.isArray(cell) || ArrayBuffer.isView(cell)) return Array.from(cell as ArrayLike<number>);
  throw new Error('The Arrow table has a series that is no list of numbers');
};
