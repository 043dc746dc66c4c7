import type { Certainty, Family } from '@/lib/model/vocabulary';
import type { ArcCurve } from '@/lib/geo/arc-path';
import { isSameSelection, pairSelection, type Selection } from '@/lib/view/selection';
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

/** One arc of the map: a flow of several events, or a single event. Knows nothing of colours. */
export interface Arc {
  /** Stable over filters: the flow's key, and for a single event `~<event>`. */
  readonly key: string;
  /** The key of its flow. */
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  /** Its two places, whichever way it goes. */
  readonly pair: string;
  readonly curve: ArcCurve;
  /** For the default view; near by, twice as many. */
  readonly segments: number;
  readonly family: Family;
  readonly occurred: boolean;
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

/** Flows with as few events as this are drawn as single arcs. */
const FEW = 3;
/** Single arcs that an opened pair, place or event may be fanned out into. */
const MOST_FANNED_OUT = 24;
/** One direction between two places is not fanned out into a brush of more than this. */
const MOST_BESIDE = 5;
/** Over this, only flows that are open are fanned out. */
const MOST_SINGLE_ARCS = 120;
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
    ? flowsToFanOut(flows, open, openFlows(plan, open, isVisible))
    : new Set<Flow>();
  const drafts = flows.flatMap((flow) =>
    fanned.has(flow) ? singleArcs(plan, flow, window, isVisible) : [flowArc(plan, flow)],
  );
  const segments = shareSegments(drafts.map(({ curve }) => curve));
  return drafts.map((arc, index) => ({ ...arc, segments: segments[index]! }));
}

type Draft = Omit<Arc, 'segments'>;

/** Keys of the flows in which an opened event has a visible leg. */
function openFlows(
  { cubes }: ArcPlan,
  open: Selection | null,
  isVisible: (row: number) => boolean,
): ReadonlySet<string> {
  const legs = open?.kind === 'event' ? legsOfEvent(cubes, open.id).filter(isVisible) : [];
  return new Set(legs.map((row) => cubes.flows[cubes.flowOfLeg[row]!]!.key));
}

function flowsToFanOut(
  flows: readonly Flow[],
  open: Selection | null,
  flowsOfOpenEvent: ReadonlySet<string>,
): Set<Flow> {
  const fanned = new Set<Flow>();
  let budget = MOST_FANNED_OUT;
  for (const flow of flows) {
    const isOpen =
      isSameSelection(open, pairSelection(flow.from, flow.to)) || flowsOfOpenEvent.has(flow.key);
    if (!isOpen || flow.count > budget) continue;
    fanned.add(flow);
    budget -= flow.count;
  }
  const beside = new Map<string, number>();
  const directionOf = ({ from, to }: Flow) => `${from}~${to}`;
  for (const flow of flows) {
    const arcs = flow.count <= FEW ? flow.count : 1;
    beside.set(directionOf(flow), (beside.get(directionOf(flow)) ?? 0) + arcs);
  }
  const few = flows.filter(
    (flow) =>
      flow.count <= FEW && (beside.get(directionOf(flow))! <= MOST_BESIDE || flow.count === 1),
  );
  const singles = few.reduce((sum, flow) => sum + flow.count, 0);
  if (singles <= MOST_SINGLE_ARCS) for (const flow of few) fanned.add(flow);
  return fanned;
}

function flowArc(plan: ArcPlan, flow: Flow): Draft {
  return {
    ...commonTo(plan, flow, 0),
    key: flow.key,
    certainty: flow.contestedCount * 2 >= flow.count ? 'contested' : 'explicit',
    count: flow.count,
    eventId: null,
    isYearly: false,
  };
}

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
    const series = table.yearlyUsd.get(row);
    const usd = series ? meanUsd(series, window) : table.valueUsd[row]!;
    const event = { ...flow, count: 1, valueUsd: Number.isNaN(usd) ? 0 : usd };
    return {
      ...commonTo(plan, event, plan.layout.shareOf(flow.key, eventId)),
      key: `${flow.key}~${eventId}`,
      certainty: CATEGORIES[table.category[row]!]!.certainty,
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
    pair: pairKey(flow),
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
function curveOf({ layout, positions }: ArcPlan, flow: Flow, share: number): ArcCurve {
  const { from, to, key } = flow;
  const { bow, lean } = layout.courses.get(pairKey(flow))!;
  const { aside, reach } = layout.flows.get(key)!;
  return {
    from: positions.get(from)!,
    to: positions.get(to)!,
    bow: (from < to ? bow : -bow) + aside + share * reach,
    lean,
  };
}
