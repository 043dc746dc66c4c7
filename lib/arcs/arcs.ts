import { groupBy } from '@/lib/text/group-by';
import type { Certainty, Family } from '@/lib/model/vocabulary';
import type { LngLat } from '@/lib/geo/sphere';
import { isSameSelection, pairSelection, type Selection } from '@/lib/view/selection';
import { arcBow, shareSegments, spreadBow } from './arc-curve';
import { laneKeyOfRow, type ArcPlan } from './arcs-plan';
import { arcWidth } from './arcs-width';
import { CATEGORIES, categoryMask } from '@/lib/flows/category';
import {
  visibleLanes,
  visibleLegs,
  yearWindow,
  type FlowFilter,
  type Lane,
} from '@/lib/flows/flow-selectors';
import { hasLegs } from '@/lib/flows/flow-table';

/** One arc of the map: a lane of several events, or a single event. Knows nothing of colours. */
export interface Arc {
  /** Stable over filters: the lane's key, and for a single event `~<event>`. */
  readonly key: string;
  readonly laneKey: string;
  readonly from: string;
  readonly to: string;
  readonly course: { readonly from: LngLat; readonly to: LngLat; readonly bow: number };
  /** For the default view; near by, twice as many. */
  readonly segments: number;
  readonly family: Family;
  readonly occurred: boolean;
  /** Of a lane: contested when half of its events are. */
  readonly certainty: Certainty;
  readonly count: number;
  /** The event, when the arc stands for just one. */
  readonly eventId: string | null;
  readonly valueUsd: number;
  /** False for trade without a value in dollars; true for all that is not trade. */
  readonly quantified: boolean;
  readonly widthPixels: number;
}

/** Lanes with as few events as this are drawn as single arcs. */
const FEW = 3;
/** Single arcs that an opened pair, place or event may be fanned out into. */
const MOST_FANNED_OUT = 24;
/** One direction between two places is not fanned out into a brush of more than this. */
const MOST_BESIDE = 5;
/** Over this, only lanes that are open are fanned out. */
const MOST_SINGLE_ARCS = 120;
/** The strongest lanes are drawn; the list and the table hold them all. */
export const MOST_LANES = 240;

/** The arcs that the filter lets through, weakest lanes first so that strong ones lie on top. */
export function arcsOf(plan: ArcPlan, filter: FlowFilter, open: Selection | null): Arc[] {
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  const lanes = visibleLanes(plan.cubes, mask, window)
    .filter(({ from, to }) => from !== to && plan.positions.has(from) && plan.positions.has(to))
    .toSorted((one, other) => one.count - other.count)
    .slice(-MOST_LANES);
  const rows = hasLegs(plan.cubes.table)
    ? groupBy(visibleLegs(plan.cubes, mask, window), (row) => laneKeyOfRow(plan.cubes, row))
    : new Map<string, number[]>();

  const fanned = lanesToFanOut(plan, lanes, rows, open);
  const drafts = lanes.flatMap((lane) =>
    fanned.has(lane.key) ? singleArcs(plan, lane, rows.get(lane.key)!) : [laneArc(plan, lane)],
  );
  const arcs = open?.kind === 'pair' ? spreadOut(drafts, open) : drafts;
  const segments = shareSegments(arcs.map(({ course }) => course));
  return arcs.map((arc, index) => ({ ...arc, segments: segments[index]! }));
}

type Draft = Omit<Arc, 'segments'>;

function lanesToFanOut(
  { cubes }: ArcPlan,
  lanes: readonly Lane[],
  rows: ReadonlyMap<string, readonly number[]>,
  open: Selection | null,
): Set<string> {
  const fanned = new Set<string>();
  const candidates = lanes.filter((lane) => rows.has(lane.key));
  let budget = MOST_FANNED_OUT;
  for (const lane of candidates) {
    const isOpen =
      isSameSelection(open, pairSelection(lane.from, lane.to)) ||
      (open?.kind === 'event' &&
        rows
          .get(lane.key)!
          .some((row) => cubes.table.eventIds[cubes.table.event[row]!] === open.id));
    if (!isOpen || lane.count > budget) continue;
    fanned.add(lane.key);
    budget -= lane.count;
  }
  const beside = new Map<string, number>();
  const directionOf = ({ from, to }: Lane) => `${from}~${to}`;
  for (const lane of candidates) {
    const arcs = lane.count <= FEW ? lane.count : 1;
    beside.set(directionOf(lane), (beside.get(directionOf(lane)) ?? 0) + arcs);
  }
  const few = candidates.filter(
    (lane) =>
      lane.count <= FEW && (beside.get(directionOf(lane))! <= MOST_BESIDE || lane.count === 1),
  );
  const singles = few.reduce((sum, lane) => sum + lane.count, 0);
  if (singles <= MOST_SINGLE_ARCS) for (const lane of few) fanned.add(lane.key);
  return fanned;
}

/** Gives the arcs of the opened pair the room of all its lanes, in the order of those lanes. */
function spreadOut(drafts: readonly Draft[], { places }: Extract<Selection, { kind: 'pair' }>) {
  const isOpen = ({ from, to }: Draft) => places.includes(from) && places.includes(to);
  const directions = groupBy(drafts.filter(isOpen), ({ from }) => from);
  return drafts.map((draft): Draft => {
    if (!isOpen(draft)) return draft;
    const beside = directions
      .get(draft.from)!
      .toSorted((one, other) => one.course.bow - other.course.bow);
    const { from, to } = draft.course;
    const bow = spreadBow(from, to, beside.indexOf(draft), beside.length);
    return { ...draft, course: { from, to, bow } };
  });
}

function laneArc(plan: ArcPlan, lane: Lane): Draft {
  return {
    ...commonTo(plan, lane, 0),
    key: lane.key,
    certainty: lane.contestedCount * 2 >= lane.count ? 'contested' : 'explicit',
    count: lane.count,
    eventId: null,
  };
}

function singleArcs(plan: ArcPlan, lane: Lane, rows: readonly number[]): Draft[] {
  const { table } = plan.cubes;
  // An event that goes the same way twice is one arc.
  const firstLegs = [...groupBy(rows, (row) => table.event[row]!).values()].map(([row]) => row!);
  return firstLegs.map((row, index) => {
    const eventId = table.eventIds[table.event[row]!]!;
    const usd = table.valueUsd[row]!;
    const event = { ...lane, count: 1, valueUsd: Number.isNaN(usd) ? 0 : usd };
    const share = firstLegs.length === 1 ? 0 : (2 * index) / (firstLegs.length - 1) - 1;
    return {
      ...commonTo(plan, event, share),
      key: `${lane.key}~${eventId}`,
      certainty: CATEGORIES[table.category[row]!]!.certainty,
      count: 1,
      eventId,
    };
  });
}

/** What lanes and single arcs have in common. */
function commonTo(plan: ArcPlan, lane: Lane, share: number) {
  const { from, to, family, occurred, valueUsd } = lane;
  const [start, end] = [plan.positions.get(from)!, plan.positions.get(to)!];
  return {
    laneKey: lane.key,
    from,
    to,
    course: { from: start, to: end, bow: arcBow(start, end, plan.lanes.get(lane.key)!, share) },
    family,
    occurred,
    valueUsd,
    quantified: family !== 'trade' || valueUsd > 0,
    widthPixels: arcWidth(lane, plan),
  };
}
