import type { EventEntry } from '@/lib/model/event-schema';
import type { Family } from '@/lib/model/vocabulary';
import { groupBy } from '@/lib/text/group-by';
import { dayNumber } from '@/lib/time/day-number';
import { boundsByContent } from './event-bounds';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** In which people travel; elsewhere `who` may be one who sends. */
const TRAVELLED: ReadonlySet<Family> = new Set(['visit', 'meeting', 'mediation']);

/** Arrivals so close to each other are of one stay. */
const DAYS_OF_A_STAY = 2;

/** An arrival that is not known to within a month may be of another journey. */
const DAYS_KNOWN_WITHIN = 31;

interface Move {
  readonly entry: ReadEntry<EventEntry>;
  readonly index: number;
  readonly traveller: string;
  readonly from: string;
  readonly to: string;
  /** Days since 1970. */
  readonly earliest: number;
  readonly latest: number;
}

/**
 * People who come to a place where they already are. A journey is one itinerary: the arrival belongs
 * to the event of the journey, and what else is done during the stay begins as a ring there.
 */
export function checkItineraries({
  actors,
  events,
}: Pick<ReadEntries, 'actors' | 'events'>): RecordProblem[] {
  const boundsOf = boundsByContent(actors.map(({ value }) => value));
  const people = new Set(
    actors.filter(({ value }) => value.kind === 'person').map(({ value }) => value.id),
  );
  const moves = events.flatMap((entry) => {
    const { earliest, latest } = boundsOf(entry.value);
    if (entry.value.status !== 'occurred' || !TRAVELLED.has(entry.value.family)) return [];
    if (earliest === null || latest === null) return [];
    const days = { earliest: dayNumber(earliest), latest: dayNumber(latest) };
    if (days.latest - days.earliest > DAYS_KNOWN_WITHIN) return [];
    return movesOf(entry, days).filter(({ traveller }) => people.has(traveller));
  });
  const byTraveller = groupBy(moves, ({ traveller }) => traveller);
  return [...byTraveller.values()].flatMap(arrivalProblems);
}

function movesOf(entry: ReadEntry<EventEntry>, days: Pick<Move, 'earliest' | 'latest'>): Move[] {
  return entry.value.legs.flatMap(({ from, to, who, mutual }, index) =>
    from === to || mutual
      ? []
      : who.map((traveller): Move => ({ entry, index, traveller, from, to, ...days })),
  );
}

function arrivalProblems(moves: readonly Move[]): RecordProblem[] {
  return moves.flatMap((move, index) => {
    const first = moves
      .slice(0, index)
      .find((other) => other.entry !== move.entry && isOneStay(other, move, moves));
    if (first === undefined) return [];
    const message = `"${move.traveller}" comes to "${move.to}" in "${first.entry.value.id}" already, and does not leave in between`;
    return [problemAt(move.entry, `legs.${move.index}`, message)];
  });
}

function isOneStay(one: Move, other: Move, moves: readonly Move[]): boolean {
  if (one.to !== other.to) return false;
  const [first, second] = one.latest <= other.latest ? [one, other] : [other, one];
  if (second.earliest - first.latest > DAYS_OF_A_STAY) return false;
  const leaves = (move: Move) =>
    move.from === one.to && move.earliest >= first.earliest && move.latest <= second.latest;
  return !moves.some(leaves);
}
