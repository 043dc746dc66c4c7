/** What happened in some year from one to another, of which nobody says which. */
interface Spread {
  readonly from: number;
  readonly to: number;
  count: number;
  valueUsd: number;
}

/**
 * Counts and sums, by bucket, of what is certain only of a range of years that holds all of its own. They
 * are looked through one by one, but there are no more of them in a bucket than two years can be paired.
 */
export class YearSpreads {
  readonly #spreads: (Spread[] | undefined)[] = [];

  add(bucket: number, from: number, to: number, count: number, valueUsd: number): void {
    const spreads = (this.#spreads[bucket] ??= []);
    const known = spreads.find((spread) => spread.from === from && spread.to === to);
    if (known === undefined) {
      spreads.push({ from, to, count, valueUsd });
      return;
    }
    known.count += count;
    known.valueUsd += valueUsd;
  }

  count(bucket: number, from: number, to: number): number {
    return this.#sum(bucket, from, to, 'count');
  }

  valueUsd(bucket: number, from: number, to: number): number {
    return this.#sum(bucket, from, to, 'valueUsd');
  }

  #sum(bucket: number, from: number, to: number, of: 'count' | 'valueUsd'): number {
    let sum = 0;
    for (const spread of this.#spreads[bucket] ?? []) {
      if (spread.from >= from && spread.to <= to) sum += spread[of];
    }
    return sum;
  }
}
