import { yearOfDay } from '@/lib/time/day-number';
import type { YearlyUsd } from './yearly-usd';

/**
 * The record as the map sees it: typed columns, one row a leg of an event, or, when the record is
 * large, one row a roll-up cell. Plain data, so that the server can hand it to the client as it is.
 * `placeIds` are in the order in which `from`, then `to`, first name them; `eventIds` likewise.
 */
export interface FlowTable {
  readonly length: number;
  readonly placeIds: readonly string[];
  readonly eventIds: readonly string[];
  /** Index into GRAINS. */
  readonly grain: Uint8Array;
  /** Index into `eventIds`; -1 in a roll-up cell. */
  readonly event: Int32Array;
  /** Position among the event's legs, from 1; 0 in a roll-up cell. */
  readonly leg: Uint16Array;
  /** Indices into `placeIds`; -1 where the grain has no place. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Category of the row: its type, status, certainty and origin in one number, see category.ts. */
  readonly category: Uint16Array;
  /**
   * The four edges of its date (lib/time/date-edges.ts) as days since 1970-01-01; OPEN_START and
   * OPEN_END where they are infinite.
   */
  readonly firstDay: Int32Array;
  readonly latestStartDay: Int32Array;
  readonly earliestEndDay: Int32Array;
  readonly lastDay: Int32Array;
  /** 0 for an undated event, which no range of years contains. */
  readonly dated: Uint8Array;
  /** Events that the row stands for: 1 for a leg. */
  readonly count: Uint32Array;
  /** Trade value in US dollars; NaN where it is not quantified in dollars. */
  readonly valueUsd: Float64Array;
  /** Row → trade by year, of the few legs whose event has a series. */
  readonly yearlyUsd: ReadonlyMap<number, YearlyUsd>;
}

/**
 * What a row counts: `leg` one leg of one event; the others the distinct events between a directed
 * pair of places, at a place, and in all. A table holds either legs or the three roll-ups.
 */
export const GRAINS = ['leg', 'pair', 'place', 'all'] as const;
export type Grain = (typeof GRAINS)[number];

/** Numbers below and above any day, so that an open side needs no question of its own. */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

/** A day, which may be infinite, as the table holds it; and the inverse of that. */
export const dayOrOpen = (day: number): number => Math.min(Math.max(day, OPEN_START), OPEN_END);
export const yearOrOpen = (day: number): number =>
  day === OPEN_START ? -Infinity : day === OPEN_END ? Infinity : yearOfDay(day);

/** Whether the table holds single events, so that arcs can be fanned out and listed. */
export function hasLegs(table: FlowTable): boolean {
  return table.length === 0 || table.grain[0] === GRAINS.indexOf('leg');
}
