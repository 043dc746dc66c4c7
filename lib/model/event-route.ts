interface Leg {
  readonly from: string;
  readonly to: string;
  /** Both ends act alike: no direction. */
  readonly mutual: boolean;
}

/** The legs of an event in one line. */
export interface Route {
  /**
   * One or more places each: a journey is `[[a], [b], [c]]`, two parties at a third's is
   * `[[a, b], [c]]`, an event in one place `[[a]]`.
   */
  readonly stages: readonly (readonly string[])[];
  /** Whether the stages act alike, rather than lead from one to the next. */
  readonly mutual: boolean;
}

export function routeOf(legs: readonly Leg[]): Route {
  const moves = legs.filter(({ from, to }) => from !== to);
  return {
    stages: stagesOf(legs, moves),
    mutual: moves.length > 0 && moves.every(({ mutual }) => mutual),
  };
}

/** The same with another word for each place. */
export const routeInWords = (legs: readonly Leg[], placeName: (id: string) => string): Route => {
  const { stages, mutual } = routeOf(legs);
  return { stages: stages.map((stage) => stage.map(placeName)), mutual };
};

function stagesOf(legs: readonly Leg[], moves: readonly Leg[]): Route['stages'] {
  if (moves.length === 0) return [distinct(legs.map(({ from }) => from))];
  const isJourney = moves.every(({ from }, index) => index === 0 || moves[index - 1]!.to === from);
  if (isJourney) return [[moves[0]!.from], ...moves.map(({ to }) => [to])];
  return [distinct(moves.map(({ from }) => from)), distinct(moves.map(({ to }) => to))];
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];
