import type { ArcCurve } from '@/lib/geo/arc-path';
import { costBetween } from './cost-between';
import { choiceOf, type Candidate, type LaidOutPair } from './pair-candidates';
import { placesToPass, type PlaceToPass } from './passed-places';

/** The course of the middle of a pair's fan, which is its ribbon, for who goes from the first place. */
export type PairCourse = Required<Pick<ArcCurve, 'bow' | 'lean'>>;

/** Pairs that are laid out against each other. Of a larger record the weaker ones keep off places only. */
const MOST_AGAINST_EACH_OTHER = 120;
const SWEEPS = 4;
/** From then on a course moves a little only. */
const FINE_FROM = 2;

/**
 * A course for each pair, so that its ribbon and its arcs keep off foreign places and cross little,
 * after the rules that Jenny and others tested ("Design principles for origin-destination flow maps",
 * Cartography and Geographic Information Science 45:1, 2018, doi 10.1080/15230406.2016.1262280). It depends
 * on the whole record alone, so no curve moves while the reader filters. The pairs are laid out one
 * after the other, the busiest first, then each again against all the others.
 */
export function pairCourses(
  pairs: readonly LaidOutPair[],
  places: readonly PlaceToPass[],
): ReadonlyMap<string, PairCourse> {
  const spots = placesToPass(places);
  const busiest = pairs
    .toSorted((one, other) => other.count - one.count || (one.pair < other.pair ? -1 : 1))
    .map((pair) => ({ pair, choice: choiceOf(pair, spots) }));
  const among = busiest.slice(0, MOST_AGAINST_EACH_OTHER);
  const laidOut: Candidate[] = [];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    among.forEach(({ choice }, index) => {
      const others = laidOut.filter((_, at) => at !== index);
      const tried = sweep < FINE_FROM ? choice.coarse : choice.closeTo(laidOut[index]!);
      laidOut[index] = cheapest(tried, others);
    });
  }
  return new Map(
    busiest.map(({ pair, choice }, index) => {
      const { bow, lean } = laidOut[index] ?? choice.coarse[0]!;
      return [pair.pair, { bow, lean }];
    }),
  );
}

/** The candidates come cheapest first by themselves, so that most need not be compared. */
function cheapest(candidates: readonly Candidate[], others: readonly Candidate[]): Candidate {
  let [found, least] = [candidates[0]!, Infinity];
  for (const candidate of candidates) {
    let cost = candidate.own;
    for (const other of others) {
      if (cost >= least) break;
      cost += costBetween(candidate, other);
    }
    if (cost < least) [found, least] = [candidate, cost];
  }
  return found;
}
