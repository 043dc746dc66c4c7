import { LRUCache } from 'lru-cache';
import { ROOM_LIMITS } from './room-limits';
import { TokenBucket } from './token-bucket';

/** What one client has tried in vain. */
interface Tries {
  readonly bucket: TokenBucket;
  readonly codes: LRUCache<string, true>;
}

/**
 * Counts the wrong codes of each client. Only a code that the client has not tried before costs a try:
 * a class behind one address that waits for a lecture asks for the same code again and again, and who
 * guesses does not.
 */
export class WrongCodes {
  readonly #now: () => number;
  readonly #clients = new LRUCache<string, Tries>({ max: ROOM_LIMITS.remembered });

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds until the client may try this code; 0 for at once. */
  secondsToNext(client: string, code: string): number {
    const tries = this.#clients.get(client);
    return !tries || tries.codes.has(code) ? 0 : tries.bucket.secondsToNext();
  }

  add(client: string, code: string): void {
    const tries = this.#clients.get(client) ?? this.#begin(client);
    if (tries.codes.has(code)) return;
    tries.codes.set(code, true);
    tries.bucket.take();
  }

  #begin(client: string): Tries {
    const tries: Tries = {
      bucket: new TokenBucket(ROOM_LIMITS.wrongCodes, this.#now),
      codes: new LRUCache({ max: ROOM_LIMITS.wrongCodes.atOnce }),
    };
    this.#clients.set(client, tries);
    return tries;
  }
}
