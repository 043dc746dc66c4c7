import { groupBy } from '@/lib/text/group-by';
import type { EventAmount } from '@/lib/model/event-amount';

export const COMMON_CURRENCY = 'USD';

export const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

export const figureId = ({ event, ordinal }: EventAmount) => `${event.id}.${ordinal}`;

/** A figure whose size is given. */
export type Quantified = EventAmount & { readonly value: number };

const isQuantified = (amount: EventAmount): amount is Quantified => amount.value !== null;

/** The figures of trade by what can be said of them; none is in two groups, none is converted. */
export interface TradeFigures {
  /** Sums of money by their currency, US dollars first. */
  readonly levels: ReadonlyMap<string, readonly Quantified[]>;
  /** Changes in per cent, for which the record has no level that they start from. */
  readonly growth: readonly Quantified[];
  /** Goods and shares, in tonnes, items, per cent: no common measure. */
  readonly others: readonly Quantified[];
  /** What a source names and does not quantify. */
  readonly unknown: readonly EventAmount[];
}

/**
 * Trade, aid and debt: money, whatever went some way, and all that events of trade say. Numbers of
 * people, rounds and hours of other events are figures of the record too, but not of trade.
 */
function isOfTrade({ unit, flow, event }: EventAmount): boolean {
  return isCurrency(unit) || flow !== 'none' || event.family === 'trade';
}

/** The figures of trade of some events, in the order of time: those without a date last. */
export function tradeFigures(
  amounts: readonly EventAmount[],
  eventIds: ReadonlySet<string>,
): TradeFigures {
  const figures = amounts
    .filter((amount) => isOfTrade(amount) && eventIds.has(amount.event.id))
    .toSorted((one, other) => (beginning(one) < beginning(other) ? -1 : 1));
  const quantified = figures.filter(isQuantified);
  const isLevel = ({ unit, measure }: EventAmount) =>
    isCurrency(unit) && (measure === 'value' || measure === 'ceiling');
  const isGrowth = ({ measure }: EventAmount) => measure === 'growth';
  const levels = quantified.filter(isLevel);
  const currencies = [...new Set(levels.map(({ unit }) => unit))].toSorted(
    (one, other) =>
      Number(other === COMMON_CURRENCY) - Number(one === COMMON_CURRENCY) || (one < other ? -1 : 1),
  );
  return {
    levels: new Map(
      currencies.map((currency) => [currency, levels.filter(({ unit }) => unit === currency)]),
    ),
    growth: quantified.filter(isGrowth),
    others: quantified.filter((amount) => !isLevel(amount) && !isGrowth(amount)),
    unknown: figures.filter((amount) => !isQuantified(amount)),
  };
}

const NO_DATE = '~';

/** A text that sorts by time; ids keep two figures of one day in an order that never changes. */
const beginning = (amount: EventAmount) =>
  `${amount.earliest ?? amount.latest ?? NO_DATE} ${figureId(amount)}`;

/** Whom a figure is between, with what and which way, but not who says so. */
const subjectOf = ({ between, measure, flow, commodity, unit, earliest, latest }: EventAmount) =>
  JSON.stringify([between.map(({ id }) => id), measure, flow, commodity, unit, earliest, latest]);

/** A figure's slot among those that give the same thing at the same time by other reporters. */
export interface ReporterSlot {
  readonly index: number;
  readonly count: number;
}

/** Figure id → its slot beside what other reporters give for the same. */
export function placesBeside(amounts: readonly EventAmount[]): ReadonlyMap<string, ReporterSlot> {
  return new Map(
    [...groupBy(amounts, subjectOf).values()].flatMap((same) =>
      same.map((amount, index) => [figureId(amount), { index, count: same.length }] as const),
    ),
  );
}
