interface BucketSize {
  /** What it holds when it is full, as it is at first. */
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Lets so much through at once, and then so much a second. */
export class TokenBucket {
  readonly #size: BucketSize;
  readonly #now: () => number;
  #tokens: number;
  #filledAt: number;

  /** @param now milliseconds of a clock that never goes back. */
  constructor(size: BucketSize, now: () => number) {
    this.#size = size;
    this.#now = now;
    this.#tokens = size.atOnce;
    this.#filledAt = now();
  }

  /** @returns whether there was one. */
  take(): boolean {
    if (this.secondsToNext() > 0) return false;
    this.#tokens -= 1;
    return true;
  }

  /** 0 when there is one now. */
  secondsToNext(): number {
    const now = this.#now();
    const gained = ((now - this.#filledAt) / 1000) * this.#size.perSecond;
    this.#tokens = Math.min(this.#tokens + gained, this.#size.atOnce);
    this.#filledAt = now;
    return this.#tokens >= 1 ? 0 : Math.ceil((1 - this.#tokens) / this.#size.perSecond);
  }
}
