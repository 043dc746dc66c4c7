/** Seconds in which a ribbon opens into the flows of its pair, or closes. */
const SECONDS = 0.18;

/** Which pairs of places are open; `all` where nothing is folded. */
export type OpenPairs = ReadonlySet<string> | 'all';

/**
 * How far each pair of places is open, from 0, one ribbon, to 1, its flows side by side. A pair may
 * turn back halfway. A pair that is seen for the first time is where it should be.
 */
export class Unfolding {
  readonly #spread = new Map<string, number>();

  /** @returns whether some pair is still under way. */
  advance(pairs: Iterable<string>, open: OpenPairs, seconds: number): boolean {
    let underWay = false;
    for (const pair of new Set(pairs)) {
      const goal = open === 'all' || open.has(pair) ? 1 : 0;
      const spread = this.#spread.get(pair) ?? goal;
      const step = Math.min(seconds / SECONDS, Math.abs(goal - spread));
      const next = spread + Math.sign(goal - spread) * step;
      this.#spread.set(pair, next);
      underWay ||= next !== goal;
    }
    return underWay;
  }

  /** 0 to 1, slow at both ends. */
  of(pair: string): number {
    const spread = this.#spread.get(pair) ?? 1;
    return spread * spread * (3 - 2 * spread);
  }
}
