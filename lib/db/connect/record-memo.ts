import { LRUCache } from 'lru-cache';

/** How long a content hash counts as current before the database is asked again, in milliseconds. */
const HASH_IS_CURRENT_MS = 1_000;

/** The tables that are read whole take some tens of entries; the rest is for entries by id. */
const MOST_VALUES = 4_000;

/**
 * What was read from the record, by key, for the content hash that the database holds at present.
 * The record changes only by seeding, so each value is read once an edition, however many ask.
 */
export class RecordMemo {
  readonly #readHash: () => Promise<string | null>;
  readonly #values = new LRUCache<string, Promise<unknown>>({ max: MOST_VALUES });
  /** The hash that `#values` were read under; undefined before the first. */
  #hashOfValues: string | null | undefined;
  #hash: Promise<string | null> | undefined;
  #hashAskedAt = 0;

  /** @param readHash asks the database; null where it was never seeded. */
  constructor(readHash: () => Promise<string | null>) {
    this.#readHash = readHash;
  }

  /** The content hash of the record, a second old at most; null where none was seeded. */
  contentHash(): Promise<string | null> {
    const now = performance.now();
    if (this.#hash === undefined || now - this.#hashAskedAt > HASH_IS_CURRENT_MS) {
      this.#hashAskedAt = now;
      const hash = this.#readHash();
      this.#hash = hash;
      hash.catch(() => {
        if (this.#hash === hash) this.#hash = undefined;
      });
    }
    return this.#hash;
  }

  /**
   * The value under `key`, read by `load` at the first call of an edition; concurrent callers share
   * that read. A failure is not kept, and neither is null: ids that nothing has would fill the memo.
   */
  async value<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
    const hash = await this.contentHash();
    if (hash !== this.#hashOfValues) {
      this.#values.clear();
      this.#hashOfValues = hash;
    }
    const kept = this.#values.get(key);
    // The key decides the type: a key is loaded in one place only.
    if (kept) return kept as Promise<Value>;
    const value = this.#loadUnder(hash, key, load);
    this.#values.set(key, value);
    // Only while the key holds this value: a newer one stays.
    const forget = () => this.#values.peek(key) === value && this.#values.delete(key);
    value.then((loaded) => loaded === null && forget(), forget);
    return value;
  }

  /** Loads again when another record was seeded meanwhile: half of it may be of either. */
  async #loadUnder<Value>(
    hash: string | null,
    key: string,
    load: () => Promise<Value>,
  ): Promise<Value> {
    const value = await load();
    if ((await this.#readHash()) === hash) return value;
    this.#hash = undefined;
    this.#hashOfValues = undefined;
    return this.value(key, load);
  }
}
