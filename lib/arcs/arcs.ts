import type { Certainty, Family } from '@/lib/model/vocabulary';
import { commonOutcome, type EventOutcome } from '@/lib/model/outcome';
import type { ArcCurve } from '@/lib/geo/arc-path';
import type { Selection } from '@/lib/view/selection';
import { CATEGORIES, categoryMask } from '@/lib/flows/category';
import {
  legFilter,
  legsOfEvent,
  visibleFlows,
  yearWindow,
  type Flow,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';
import { hasLegs } from '@/lib/flows/flow-table';
import type { YearWindow } from '@/lib/flows/year-sums';
import { meanUsd } from '@/lib/flows/yearly-usd';
import { runsAlongCorridor, withoutCorridorLegs } from './corridor-legs';
import { pairKey } from './pair-key';
import { arcWidth, shareSegments } from './arc-shape';
import type { ArcPlan } from './map-plan';
import { flowsToFanOut, openFlows } from './fanned-flows';
import { courseOf } from './pair-course';
import { cityOf } from './sites';

/** One arc of the map: a flow of several events, or a single event. Knows nothing of colours. */
export interface Arc {
  /** Stable over filters: the flow's key, and for a single event `~<event>`. */
  readonly key: string;
  /** The key of its flow. */
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  /** Its two places, whichever way it goes; the city of a site. */
  readonly pair: string;
  readonly curve: ArcCurve;
  /** For the default view; near by, twice as many. */
  readonly segments: number;
  readonly family: Family;
  readonly occurred: boolean;
  /** The status of its events; those of a rolled-up table that did not come about have none of their own. */
  readonly outcome: EventOutcome;
  /** Without a direction: both ends act alike. */
  readonly mutual: boolean;
  /** Of a flow: contested when half of its events are. */
  readonly certainty: Certainty;
  readonly count: number;
  /** The event, when the arc stands for just one. */
  readonly eventId: string | null;
  readonly valueUsd: number;
  /** Whether the value is that of a year, on an average of those shown. */
  readonly isYearly: boolean;
  /** False for trade without a value in dollars; true for all that is not trade. */
  readonly quantified: boolean;
  readonly widthPixels: number;
}

/** A line between two places, as far as its course goes. */
export type Curved = Pick<Arc, 'from' | 'to' | 'curve' | 'segments'>;

/** The strongest flows are drawn; the list and the table hold them all. */
export const MOST_FLOWS = 240;

/** The arcs that the filter lets through, weakest flows first so that strong ones lie on top. */
export function arcsOf(plan: ArcPlan, filter: FlowFilter, open: Selection | null): Arc[] {
  const { cubes, positions, corridorLegs } = plan;
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  const passes = legFilter(cubes, mask, window);
  const flows = withoutCorridorLegs(visibleFlows(cubes, mask, window), cubes, corridorLegs, passes)
    .map((flow) => withSeries(plan, flow, window, passes))
    .filter(({ from, to }) => from !== to && positions.has(from) && positions.has(to))
    .toSorted((one, other) => one.count - other.count)
    .slice(-MOST_FLOWS);

  const isVisible = (row: number) => passes(row) && !runsAlongCorridor(cubes, row, corridorLegs);
  const fanned = hasLegs(cubes.table)
    ? flowsToFanOut(flows, openFlows(plan, flows, open, isVisible))
    : new Set<Flow>();
  const drafts = flows.flatMap((flow) =>
    fanned.has(flow) ? singleArcs(plan, flow, window, isVisible) : [flowArc(plan, flow, isVisible)],
  );
  drafts.push(...openedSaid(plan, filter, open));
  const segments = shareSegments(drafts.map(({ curve }) => curve));
  return drafts.map((arc, index) => ({ ...arc, segments: segments[index]! }));
}

type Draft = Omit<Arc, 'segments'>;

const inCities = ({ cities }: ArcPlan, { from, to }: Pick<Flow, 'from' | 'to'>) => ({
  from: cityOf(cities, from),
  to: cityOf(cities, to),
});

/** What was only said has no arc until it is asked for: by the filter, or because it is opened itself. */
function openedSaid(plan: ArcPlan, filter: FlowFilter, open: Selection | null): Draft[] {
  if (filter.said !== 'out' || open?.kind !== 'event') return [];
  const { cubes, positions } = plan;
  const window = yearWindow(filter);
  const passes = legFilter(cubes, categoryMask({ ...filter, said: 'in' }), window);
  const rows = legsOfEvent(cubes, open.id).filter(
    (row) => CATEGORIES[cubes.table.category[row]!]!.said && passes(row),
  );
  const flows = new Set(rows.map((row) => cubes.flows[cubes.flowOfLeg[row]!]!));
  return [...flows]
    .filter(({ from, to }) => from !== to && positions.has(from) && positions.has(to))
    .flatMap((identity) =>
      singleArcs(plan, { ...identity, count: 1, contestedCount: 0, valueUsd: 0 }, window, (row) =>
        rows.includes(row),
      ),
    );
}

function flowArc(plan: ArcPlan, flow: Flow, isVisible: (row: number) => boolean): Draft {
  return {
    ...commonTo(plan, flow, 0),
    key: flow.key,
    outcome: flow.occurred ? 'occurred' : commonOutcome(statusesOf(plan, flow, isVisible)),
    certainty: flow.contestedCount * 2 >= flow.count ? 'contested' : 'explicit',
    count: flow.count,
    eventId: null,
    isYearly: false,
  };
}

const statusesOf = ({ cubes }: ArcPlan, { key }: Flow, isVisible: (row: number) => boolean) =>
  [...cubes.legsOfFlow(cubes.flowIndices.get(key)!)]
    .filter(isVisible)
    .map((row) => CATEGORIES[cubes.table.category[row]!]!.status);

/** The flow with what its series say of the years shown, which no sum over events could. */
function withSeries(
  { cubes, seriesOfFlow }: ArcPlan,
  flow: Flow,
  window: YearWindow,
  isVisible: (row: number) => boolean,
): Flow {
  const rows = seriesOfFlow.get(flow.key)?.filter(isVisible) ?? [];
  if (rows.length === 0) return flow;
  const means = rows.map((row) => meanUsd(cubes.table.yearlyUsd.get(row)!, window));
  return { ...flow, valueUsd: means.reduce((sum, mean) => sum + mean, flow.valueUsd) };
}

function singleArcs(
  plan: ArcPlan,
  flow: Flow,
  window: YearWindow,
  isVisible: (row: number) => boolean,
): Draft[] {
  const { table, flowIndices, legsOfFlow } = plan.cubes;
  const legs = legsOfFlow(flowIndices.get(flow.key)!).filter(isVisible);
  // An event that goes the same way twice is one arc. The legs are in the order of their events.
  const firstLegs = [...legs].filter(
    (row, index) => index === 0 || table.event[legs[index - 1]!] !== table.event[row],
  );
  return firstLegs.map((row) => {
    const eventId = table.eventIds[table.event[row]!]!;
    const { certainty, status } = CATEGORIES[table.category[row]!]!;
    const series = table.yearlyUsd.get(row);
    const usd = series ? meanUsd(series, window) : table.valueUsd[row]!;
    const event = { ...flow, count: 1, valueUsd: Number.isNaN(usd) ? 0 : usd };
    return {
      ...commonTo(plan, event, plan.layout.shareOf(flow.key, eventId)),
      key: `${flow.key}~${eventId}`,
      certainty,
      outcome: status,
      count: 1,
      eventId,
      isYearly: series !== undefined && usd > 0,
    };
  });
}

/** What flows and single arcs have in common. */
function commonTo(plan: ArcPlan, flow: Flow, share: number) {
  const { from, to, family, occurred, mutual, valueUsd } = flow;
  return {
    flow: flow.key,
    from,
    to,
    pair: pairKey(inCities(plan, flow)),
    curve: curveOf(plan, flow, share),
    family,
    occurred,
    mutual,
    valueUsd,
    quantified: family !== 'trade' || valueUsd > 0,
    widthPixels: arcWidth(flow, plan),
  };
}

/** @param share where it lies across its flow, from −1 to 1. */
function curveOf(plan: ArcPlan, flow: Flow, share: number): ArcCurve {
  const { layout, positions } = plan;
  const { bow, lean } = courseOf(flow, layout.courses, plan.cities)!;
  const { aside, reach } = layout.flows.get(flow.key)!;
  return {
    from: positions.get(flow.from)!,
    to: positions.get(flow.to)!,
    bow: bow + aside + share * reach,
    lean,
  };
}
