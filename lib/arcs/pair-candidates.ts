import { levelBow } from '@/lib/geo/level-bow';
import { boundsOf, type ScreenBox } from '@/lib/geo/screen-box';
import { angularDistance, type LngLat } from '@/lib/geo/sphere';
import { passCost, placesNear, type PlaceInPixels } from './passed-places';
import { newPoints, pixelCourse } from './pixel-course';

/** Two places, and how many events they share. */
export interface LaidOutPair {
  readonly pair: string;
  /** The two places in the order of the pair. */
  readonly from: LngLat;
  readonly to: LngLat;
  readonly count: number;
  /** From the middle of its fan to the outermost arc, as a share of the length. */
  readonly reach: number;
  /** Arcs of the fan. */
  readonly flows: number;
}

/** A course that a pair may take, in pixels. */
export interface Candidate {
  readonly bow: number;
  readonly lean: number;
  readonly points: Float64Array;
  readonly bounds: ScreenBox;
  readonly ends: readonly [End, End];
  /** What it costs by itself: its bend, and the places that it passes. */
  readonly own: number;
  /** Arcs of the fan round it. */
  readonly flows: number;
}

/** An end of a curve, and the direction in which the curve leaves it, of length 1. */
export interface End {
  readonly x: number;
  readonly y: number;
  readonly east: number;
  readonly south: number;
}

/**
 * Bows to be tried, to either side of the level line. None is straight: a straight line hides what it
 * passes.
 */
const LEAST_OFFSET = 0.04;
const OFFSETS = [LEAST_OFFSET, 0.07, 0.1, 0.14, 0.19, 0.25, 0.32, 0.4].flatMap((bow) => [
  bow,
  -bow,
]);
/** Of the bow. A place near an end is passed with less of a bow where it leans to that end. */
const LEANS = [0, 0.5, -0.5, 1, -1];
const COARSE = OFFSETS.flatMap((offset) => LEANS.map((part) => [offset, part * offset] as const));
/** From the best of them, as far as the next. */
const FINE = [-0.015, 0, 0.015].flatMap((bow) =>
  [-0.015, 0, 0.015].map((lean) => [bow, lean] as const),
);
/** Few, because this is worked out while the page waits. */
const MOST_WITH_FAN = 30;
const MOST_TRIED = 14;
/** How far an arc may bow, and as radians of the Earth: a long way round would mislead. */
const GREATEST_OFFSET = 0.23;
/** How much farther an arc bows that leans as much as it bows. */
const LEANING_BOW = 0.3;
/** Of any arc, however short. */
const MOST_BENT = 0.45;

export const greatestBend = (from: LngLat, to: LngLat): number =>
  Math.min(MOST_BENT, Math.max(GREATEST_OFFSET, GREATEST_OFFSET / angularDistance(from, to)));

/** How far a course stands off the level line, as a share of its length. */
export const bendOf = (offset: number, lean: number): number =>
  Math.abs(offset) + LEANING_BOW * Math.abs(lean);

const ROUNDING = 1e-9;

/** What each fault of a curve costs, against one crossing. */
const COST = { pass: 14, bow: 3, bend: 40 } as const;

/** What a pair may be laid out as. */
export interface CourseChoice {
  /** The best courses by themselves, the cheapest first. */
  readonly coarse: readonly Candidate[];
  /** A course and those close beside it, the cheapest by themselves first. */
  readonly closeTo: (candidate: Candidate) => readonly Candidate[];
}

type Try = readonly [offset: number, lean: number];

interface Draft {
  readonly offset: number;
  readonly lean: number;
  readonly own: number;
}

const tried = newPoints();

export function choiceOf(pair: LaidOutPair, places: readonly PlaceInPixels[]): CourseChoice {
  const { from, to, reach, flows } = pair;
  const level = levelBow(pair);
  const greatest = greatestBend(from, to);
  const course = pixelCourse(pair, level);
  const obstacles = placesNear(course, greatest + reach, places);
  const beside = reach > 0 ? [-reach, reach] : [];
  const passing = (COST.pass * Math.sqrt(flows)) / (1 + beside.length);

  const drafted = (tries: readonly Try[]): Draft[] =>
    tries.flatMap(([offset, lean]) => {
      const bent = bendOf(offset, lean);
      if (bent > greatest + ROUNDING || Math.abs(offset) < LEAST_OFFSET - ROUNDING) return [];
      const passed = passCost(course(offset, lean, tried), obstacles);
      const own = COST.bow * bent + COST.bend * bent * bent + passing * passed;
      return [{ offset, lean, own }];
    });
  const withFan = ({ offset, lean, own }: Draft): Draft => {
    let cost = own;
    for (const edge of beside) {
      cost += passing * passCost(course(offset + edge, lean, tried), obstacles);
    }
    return { offset, lean, own: cost };
  };
  const candidate = ({ offset, lean, own }: Draft): Candidate => {
    const points = course(offset, lean);
    const [bounds, ends] = [boundsOf(points), endsOf(points)];
    return { bow: level + offset, lean, own, flows, points, bounds, ends };
  };
  const best = cheapest(drafted(COARSE), MOST_WITH_FAN).map(withFan);
  return {
    coarse: cheapest(best, MOST_TRIED).map(candidate),
    closeTo: ({ bow, lean }) => {
      const tries = FINE.map(([aside, leaning]): Try => [bow - level + aside, lean + leaning]);
      return cheapest(drafted(tries).map(withFan), tries.length).map(candidate);
    },
  };
}

const cheapest = (drafts: readonly Draft[], most: number) =>
  drafts.toSorted((one, other) => one.own - other.own).slice(0, most);

function endsOf(points: Float64Array): readonly [End, End] {
  const last = points.length - 2;
  const end = (at: number, next: number): End => {
    const east = points[next]! - points[at]!;
    const south = points[next + 1]! - points[at + 1]!;
    const length = Math.hypot(east, south) || 1;
    return { x: points[at]!, y: points[at + 1]!, east: east / length, south: south / length };
  };
  return [end(0, 2), end(last, last - 2)];
}
