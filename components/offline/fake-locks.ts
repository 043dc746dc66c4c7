interface LockRequest {
  readonly ifAvailable?: boolean;
  readonly signal?: AbortSignal;
}

/** `navigator.locks` of a test: one holder at a time, others in the order in which they came. */
export class FakeLocks {
  #last: Promise<unknown> | null = null;

  async request<Result>(
    _name: string,
    { ifAvailable = false, signal }: LockRequest,
    work: (lock: object | null) => Promise<Result>,
  ): Promise<Result> {
    if (ifAvailable && this.#last) return work(null);
    const before = this.#last;
    const turn = (async () => {
      await before?.catch(() => undefined);
      signal?.throwIfAborted();
      return work({});
    })();
    this.#last = turn;
    const given = new Promise<Result>((resolve, reject) => {
      turn.then(resolve, reject);
      // Whoever waits gives up at once; what has begun goes on.
      signal?.addEventListener('abort', () => before && reject(signal.reason as Error));
    });
    return given.finally(() => {
      if (this.#last === turn) this.#last = null;
    });
  }
}
