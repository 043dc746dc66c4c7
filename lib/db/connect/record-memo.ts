import { LRUCache } from 'lru-cache';
import { logger } from '@/lib/server/logger';
import { databaseFailure, isLostConnection } from './database-failure';
import { DatabaseUnavailableError } from './database-unavailable-error';

/** How long a content hash counts as current before the database is asked again, in milliseconds. */
const HASH_IS_CURRENT_MS = 1_000;

/** The tables that are read whole take some tens of entries; the rest is for entries by id. */
const MOST_VALUES = 4_000;

/**
 * What was read, in place of the promise of it: Node keeps with a promise the asynchronous context in
 * which it was made, and that of a page holds all that the page was rendered from.
 */
class Loaded {
  constructor(readonly value: unknown) {}
}

interface Asking {
  readonly hash: Promise<string | null>;
  /** Comes when the database has been silent for longer than patience lasts; else never. */
  readonly silence: Promise<void>;
}

/**
 * What was read from the record, by key, for the content hash that the database holds at present.
 * The record changes only by seeding, so each value is read once an edition, however many ask.
 *
 * While the database is away, the last hash goes on counting, and what was read under it is given at
 * once. One request at a time asks whether it is back, and whoever needs more waits for that one: a
 * database that is silent does not hold a row of requests.
 */
export class RecordMemo {
  readonly #readHash: () => Promise<string | null>;
  readonly #patience: number;
  readonly #values = new LRUCache<string, Promise<unknown> | Loaded>({ max: MOST_VALUES });
  /** The hash that `#values` were read under; undefined before the first. */
  #hashOfValues: string | undefined;
  #timesCleared = 0;
  /** The last that the database gave; undefined before the first, null where none was seeded. */
  #hash: string | null | undefined;
  #askedAt = -Infinity;
  #asking: Asking | undefined;
  #awaySince: Date | null = null;
  #awayBecause: unknown;
  #checking: Promise<string | null> | undefined;
  #nextCheck: Promise<string | null> | undefined;

  /**
   * @param readHash asks the database; null where it was never seeded.
   * @param patience milliseconds of silence after which the database counts as away
   */
  constructor(readHash: () => Promise<string | null>, patience = Infinity) {
    this.#readHash = readHash;
    this.#patience = patience;
  }

  /** Since when the database has not answered; null while it does. */
  get awaySince(): Date | null {
    return this.#awaySince;
  }

  /** Of what waited for the database, when it went away meanwhile; null while it answers. */
  refusal(): DatabaseUnavailableError | null {
    return this.#awaySince && (databaseFailure(this.#awayBecause) ?? away());
  }

  /**
   * The content hash of the record, a second old at most, or the last one while the database is away;
   * null where none was seeded.
   * @throws DatabaseUnavailableError before the first hash
   */
  async contentHash(): Promise<string | null> {
    const last = this.#hash;
    // A database that was empty a moment ago may have been seeded since.
    if (last === undefined || last === null) return this.#ask().hash;
    const isCurrent = performance.now() - this.#askedAt <= HASH_IS_CURRENT_MS;
    if (isCurrent && !this.#asking) return last;
    const { hash, silence } = this.#ask();
    if (this.#awaySince) return last;
    return Promise.race([hash.catch(() => last), silence.then(() => last)]);
  }

  /** The content hash where nobody has to be asked for it, which costs nothing; else undefined. */
  get hashAtHand(): string | null | undefined {
    const isCurrent = performance.now() - this.#askedAt <= HASH_IS_CURRENT_MS;
    return isCurrent && !this.#asking && !this.#awaySince ? this.#hash : undefined;
  }

  /** Whether the database answers now: the content hash from itself. @throws DatabaseUnavailableError */
  currentHash(): Promise<string | null> {
    return this.#ask().hash;
  }

  /**
   * The value under `key`, read by `load` at the first call of an edition; concurrent callers share
   * that read. A failure is not kept, and neither is null: ids that nothing has would fill the memo.
   * @throws DatabaseUnavailableError for what was not read before, while the database is away
   */
  value<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
    return this.#valueUnder(key, (hash) => this.#loadUnder(hash, key, load));
  }

  /**
   * The same for what `make` makes of other values of this memo and of nothing else: where those were
   * read before, it can be made while the database is away.
   */
  derived<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
    return this.#valueUnder(key, () => this.#makeOfValues(key, make));
  }

  async #valueUnder<Value>(key: string, get: (hash: string) => Promise<Value>): Promise<Value> {
    const hash = await this.contentHash();
    if (hash === null) throw noRecord();
    if (hash !== this.#hashOfValues) {
      this.#values.clear();
      this.#timesCleared += 1;
      this.#hashOfValues = hash;
    }
    const kept = this.#values.get(key);
    // The key decides the type: a key is loaded in one place only.
    if (kept) return (kept instanceof Loaded ? kept.value : kept) as Value | Promise<Value>;
    const value = get(hash);
    this.#values.set(key, value);
    // Only while the key holds this value: a newer one stays.
    const settle = (loaded: Value | null) => {
      if (this.#values.peek(key) !== value) return;
      if (loaded === null) this.#values.delete(key);
      else this.#values.set(key, new Loaded(loaded));
    };
    value.then(settle, () => settle(null));
    return value;
  }

  /** Makes it again when the values were dropped meanwhile: half of it may be of either record. */
  async #makeOfValues<Value>(key: string, make: () => Promise<Value>): Promise<Value> {
    const timesCleared = this.#timesCleared;
    const made = await make();
    return timesCleared === this.#timesCleared ? made : this.derived(key, make);
  }

  /** Loads again when another record was seeded meanwhile: half of it may be of either. */
  async #loadUnder<Value>(hash: string, key: string, load: () => Promise<Value>): Promise<Value> {
    // Who needs the database while it is away waits for the one that asks whether it is back.
    if (this.#awaySince) await this.#ask().hash;
    const value = await this.#read(load).catch(async (error: unknown) => {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const { hash: current } = this.#ask();
      // Connections that were ended are no reason to fail, when the database takes new ones.
      if (!isLostConnection(error)) throw error;
      await current;
      return this.#read(load);
    });
    if ((await this.#hashFromNow()) === hash) return value;
    this.#askedAt = -Infinity;
    this.#hashOfValues = undefined;
    return this.value(key, load);
  }

  async #read<Value>(load: () => Promise<Value>): Promise<Value> {
    try {
      return await load();
    } catch (error) {
      throw databaseFailure(error) ?? error;
    }
  }

  /**
   * Once more over another connection when one was lost: whoever ends the connections of a database
   * that goes on ends several, and each is noticed only when it is used.
   */
  async #readHashAgain(): Promise<string | null> {
    return this.#read(this.#readHash).catch((error: unknown) => {
      if (!isLostConnection(error)) throw error;
      return this.#read(this.#readHash);
    });
  }

  /** A hash that is read from now on; all who come while one is read share the next. */
  #hashFromNow(): Promise<string | null> {
    if (this.#checking) {
      this.#nextCheck ??= this.#checking
        .catch(() => undefined)
        .then(() => {
          this.#nextCheck = undefined;
          return this.#hashFromNow();
        });
      return this.#nextCheck;
    }
    this.#checking = this.#readHashAgain().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  #ask(): Asking {
    if (this.#asking) return this.#asking;
    this.#askedAt = performance.now();
    const hash = this.#readHashAgain()
      .then(
        (read) => {
          this.#hash = read;
          this.#comeBack();
          return read;
        },
        (error: unknown) => {
          this.#goAway(error);
          throw error;
        },
      )
      .finally(() => {
        this.#asking = undefined;
      });
    // Whoever waits for it is told; in the background nobody waits.
    hash.catch(() => undefined);
    this.#asking = { hash, silence: this.#silenceOf(hash) };
    return this.#asking;
  }

  async #silenceOf(hash: Promise<unknown>): Promise<void> {
    if (this.#patience === Infinity) return new Promise(() => undefined);
    await new Promise<void>((resolve) => {
      let end: () => void = resolve;
      // An answer that came while this process was busy is taken first.
      const timer = setTimeout(() => setImmediate(() => end()), this.#patience);
      // Resolves never, then: nobody waits for it any longer.
      const stop = () => {
        clearTimeout(timer);
        end = () => undefined;
      };
      hash.then(stop, stop);
    });
    this.#goAway(new Error('It has not answered yet.'));
  }

  #goAway(error: unknown): void {
    if (this.#awaySince) return;
    this.#awaySince = new Date();
    this.#awayBecause = error;
    logger.warn({ err: error }, 'the database is away');
  }

  #comeBack(): void {
    if (!this.#awaySince) return;
    logger.info({ since: this.#awaySince.toISOString() }, 'the database is back');
    this.#awaySince = null;
  }
}

const away = () =>
  new DatabaseUnavailableError(
    'The database takes too long to answer.',
    'See what holds it up; the atlas asks it again by itself.',
  );

const noRecord = () =>
  new DatabaseUnavailableError('The database holds no record yet.', 'Run npm run db:deploy.');
