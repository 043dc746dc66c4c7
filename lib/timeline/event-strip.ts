import type { Family } from '@/lib/model/vocabulary';
import { dateSpan } from '@/lib/time/date-span';
import type { Dated } from '@/lib/time/date-words';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';

/** What a mark is made of; an event's summary is one of these. */
export interface StripEvent extends Dated {
  readonly id: string;
  readonly family: Family;
}

/** An event on the strip, in pixels from the left end of the axis. */
export interface StripMark {
  readonly event: string;
  readonly family: Family;
  readonly left: number;
  readonly right: number;
  /** Pixels at either end over which the mark fades. */
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** Row from the top, from 0. */
  readonly lane: number;
}

export interface StripLayout {
  /** In the order of the events given; undated events have none. */
  readonly marks: readonly StripMark[];
  readonly lanes: number;
  /**
   * False where there are too many marks to keep them apart. They overlap then, see-through, in
   * three lanes: days and months, whole years, and dates in doubt.
   */
  readonly isApart: boolean;
}

/** A day is drawn this wide. */
const TICK = 3;
/** What has no end fades out over so many pixels; to draw it to the axis's end would bury the rest. */
const OPEN_REACH = 36;
/** Between two marks of a lane. */
const GAP = 1;
/** With more lanes than this a mark could not be told from its neighbour. */
const MOST_LANES = 5;

/**
 * Lays the events out along the axis: as many lanes as keep every two apart, or, where there are
 * too many for that, three lanes of overlapping marks. The events are to be in the order of time; the
 * cost grows with their number times the few lanes.
 */
export function eventStrip(
  events: readonly StripEvent[],
  scale: YearScale,
  width: number,
): StripLayout {
  const marks = events.flatMap((event) => markOf(event, scale, width) ?? []);
  const apart = laneByLane(marks);
  if (apart) return apart;
  return {
    marks: marks.map((mark) => ({ ...mark, lane: isFaded(mark) ? 2 : isNarrow(mark) ? 0 : 1 })),
    lanes: 3,
    isApart: false,
  };
}

/** Narrow enough to be seen one by one beside others: a day or a month, or a year of long ago. */
export const isNarrow = ({ left, right }: StripMark) => right - left < 8;

export const isFaded = ({ fadeIn, fadeOut }: StripMark) => fadeIn > 0 || fadeOut > 0;

function markOf(event: StripEvent, scale: YearScale, width: number): StripMark | null {
  const span = dateSpan(event);
  if (span === null) return null;
  const x = (time: number) => fractionOfYear(scale, time) * width;
  const { start, end } = span;
  const base = { event: event.id, family: event.family, lane: 0 };
  if (start === null || end === null) {
    // The known end, and how far its own coarseness reaches into the bar.
    const known = x(start ?? end!);
    if (start === null) {
      const left = Math.max(known - OPEN_REACH, 0);
      const right = Math.max(known, left + TICK);
      return { ...base, left, right, fadeIn: right - left, fadeOut: 0 };
    }
    const right = Math.min(known + OPEN_REACH, width);
    const left = Math.min(known, right - TICK);
    return { ...base, left, right, fadeIn: 0, fadeOut: right - left };
  }
  const [from, to] = [x(start), x(end)];
  if (to - from < TICK) {
    const left = Math.min(Math.max((from + to - TICK) / 2, 0), width - TICK);
    const fade = span.fadeIn > 0 || span.fadeOut > 0 ? TICK / 2 : 0;
    return { ...base, left, right: left + TICK, fadeIn: fade, fadeOut: fade };
  }
  return {
    ...base,
    left: from,
    right: to,
    fadeIn: x(start + span.fadeIn) - from,
    fadeOut: to - x(end - span.fadeOut),
  };
}

/** Each mark in the first lane with room for it; null where that takes too many. */
function laneByLane(marks: readonly StripMark[]): StripLayout | null {
  const fromLeft = marks.map((_, index) => index);
  fromLeft.sort((one, other) => marks[one]!.left - marks[other]!.left);
  const ends: number[] = [];
  const laneOf: number[] = [];
  for (const index of fromLeft) {
    const { left, right } = marks[index]!;
    const free = ends.findIndex((end) => end + GAP <= left);
    const lane = free === -1 ? ends.length : free;
    if (lane >= MOST_LANES) return null;
    ends[lane] = right;
    laneOf[index] = lane;
  }
  return {
    marks: marks.map((mark, index) => ({ ...mark, lane: laneOf[index]! })),
    lanes: ends.length,
    isApart: true,
  };
}

/** Few lanes are not drawn as thick as the strip has room for. */
const LEAST_LANES = 3;

/** Where a lane lies, in parts of the strip's height from its top. */
export function laneBand({ lanes, isApart }: StripLayout, lane: number) {
  const height = 1 / (isApart ? Math.max(lanes, LEAST_LANES) : lanes);
  return { top: lane * height, height };
}

/** As far from a mark as it may still be meant, in pixels: half of the smallest target. */
const REACH = 12;

/**
 * The mark that a pointer means: `x` in pixels along the axis, `y` from 0 at the strip's top to 1
 * at its bottom. The nearest along the axis, and of those that are as near the one whose lane is.
 */
export function stripMarkAt(strip: StripLayout, x: number, y: number): StripMark | null {
  let nearest: StripMark | null = null;
  let best = Infinity;
  for (const mark of strip.marks) {
    const aside = Math.max(mark.left - x, x - mark.right, 0);
    if (aside > REACH) continue;
    const band = laneBand(strip, mark.lane);
    const above = Math.abs(band.top + band.height / 2 - y) / band.height;
    // A long bar under the pointer gives way to the tick that lies on it.
    const distance = aside + above * REACH + (mark.right - mark.left) / 1e4;
    if (distance < best) [nearest, best] = [mark, distance];
  }
  return nearest;
}
