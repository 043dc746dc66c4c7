interface Leg {
  readonly from: string;
  readonly to: string;
}

/**
 * The legs of an event in one line, as stages of one or more places: a journey is `[[a], [b], [c]]`,
 * two parties at a third's is `[[a, b], [c]]`, an event in one place `[[a]]`.
 */
export function routeOf(legs: readonly Leg[]): readonly (readonly string[])[] {
  const moves = legs.filter(({ from, to }) => from !== to);
  if (moves.length === 0) return [distinct(legs.map(({ from }) => from))];
  const isJourney = moves.every(({ from }, index) => index === 0 || moves[index - 1]!.to === from);
  if (isJourney) return [[moves[0]!.from], ...moves.map(({ to }) => [to])];
  return [distinct(moves.map(({ from }) => from)), distinct(moves.map(({ to }) => to))];
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];
