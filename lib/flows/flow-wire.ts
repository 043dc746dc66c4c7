import {
  bool,
  dateDay,
  dictionary,
  float64,
  int32,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import { z } from 'zod';
import { certaintySchema, eventTypeSchema, statusSchema } from '@/lib/model/vocabulary';
import { CATEGORIES, categoryIndex } from './category';
import { GRAINS, OPEN_END, OPEN_START, type FlowTable } from './flow-table';
import { buildFlowTable } from './build-flow-table';

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
  first_day: dateDay(),
  last_day: dateDay(),
  dated: bool(),
  count: int32(),
  value_usd: float64(),
});

const wireRowSchema = z.object({
  grain: z.enum(GRAINS),
  event: z.string().nullable(),
  leg: z.number().int().nonnegative(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  type: eventTypeSchema,
  status: statusSchema,
  certainty: certaintySchema,
  first_day: z.number().nullable(),
  last_day: z.number().nullable(),
  dated: z.boolean(),
  count: z.number().int().positive(),
  value_usd: z.number().nullable(),
});

/** The table as an Arrow IPC stream (https://arrow.apache.org/docs/format/Columnar.html). */
export function encodeFlows(table: FlowTable): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: table.length }, (_, row) => row);
  const category = (row: number) => CATEGORIES[table.category[row]!]!;
  const date = (day: number, open: number) => (day === open ? null : new Date(day * MS_A_DAY));
  const arrow = tableFromArrays(
    {
      grain: rows.map((row) => GRAINS[table.grain[row]!]!),
      event: rows.map((row) => table.eventIds[table.event[row]!] ?? null),
      leg: rows.map((row) => table.leg[row]!),
      from: rows.map((row) => table.placeIds[table.from[row]!] ?? null),
      to: rows.map((row) => table.placeIds[table.to[row]!] ?? null),
      type: rows.map((row) => category(row).type),
      status: rows.map((row) => category(row).status),
      certainty: rows.map((row) => category(row).certainty),
      first_day: rows.map((row) => date(table.firstDay[row]!, OPEN_START)),
      last_day: rows.map((row) => date(table.lastDay[row]!, OPEN_END)),
      dated: rows.map((row) => table.dated[row] === 1),
      count: rows.map((row) => table.count[row]!),
      value_usd: rows.map((row) => {
        const value = table.valueUsd[row]!;
        return Number.isNaN(value) ? null : value;
      }),
    },
    { types: columnTypes() },
  );
  const bytes = tableToIPC(arrow, { format: 'stream' });
  if (bytes === null) throw new Error('Arrow gave no bytes for the flow table');
  return new Uint8Array(bytes);
}

/**
 * Reads an Arrow IPC stream.
 * @throws ZodError when a column is missing, or holds a word that this version does not know.
 */
export function decodeFlows(bytes: Uint8Array): FlowTable {
  const rows = z.array(wireRowSchema).parse(tableFromIPC(bytes).toArray());
  return buildFlowTable(
    rows.map((row) => ({
      grain: row.grain,
      event: row.event,
      leg: row.leg,
      from: row.from,
      to: row.to,
      category: categoryIndex(row),
      firstDay: row.first_day === null ? OPEN_START : row.first_day / MS_A_DAY,
      lastDay: row.last_day === null ? OPEN_END : row.last_day / MS_A_DAY,
      dated: row.dated,
      count: row.count,
      valueUsd: row.value_usd ?? Number.NaN,
    })),
  );
}
