import { LRUCache } from 'lru-cache';
import type { LectureMessage } from './lecture-message';
import { ROOM_LIMITS } from './room-limits';
import { TokenBucket } from './token-bucket';

/** What the audience of one address, and of one phone, may cost all rooms together. */
export class AudienceLimits {
  readonly #now: () => number;
  readonly #places = new Map<string, number>();
  #allPlaces = 0;
  readonly #clients = new LRUCache<string, TokenBucket>({ max: ROOM_LIMITS.remembered });
  readonly #participants = new LRUCache<string, TokenBucket>({ max: 2 * ROOM_LIMITS.remembered });

  /** @param now milliseconds of a clock that never goes back. */
  constructor(now: () => number) {
    this.#now = now;
  }

  hasPlace(client: string): boolean {
    return (
      this.#allPlaces < ROOM_LIMITS.audienceOfServer &&
      (this.#places.get(client) ?? 0) < ROOM_LIMITS.audienceOfClient
    );
  }

  count(client: string, change: 1 | -1): void {
    this.#allPlaces += change;
    const count = (this.#places.get(client) ?? 0) + change;
    if (count > 0) this.#places.set(client, count);
    else this.#places.delete(client);
  }

  /**
   * A thousand phones may have one address, so the limit of an address is wide. Each phone has one of
   * its own; who makes up a thousand phones meets that of the address.
   */
  maySend(client: string, message: LectureMessage): boolean {
    const { audienceMessages, participantMessages } = ROOM_LIMITS;
    if (!this.#bucket(this.#clients, client, audienceMessages).take()) return false;
    if (!('participant' in message)) return true;
    return this.#bucket(this.#participants, message.participant, participantMessages).take();
  }

  #bucket(
    buckets: LRUCache<string, TokenBucket>,
    name: string,
    size: ConstructorParameters<typeof TokenBucket>[0],
  ): TokenBucket {
    const bucket = buckets.get(name) ?? new TokenBucket(size, this.#now);
    buckets.set(name, bucket);
    return bucket;
  }
}
