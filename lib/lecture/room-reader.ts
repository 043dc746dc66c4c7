import { LRUCache } from 'lru-cache';
import { ROOM_LIMITS } from './room-limits';
import type { KeptRoom, RoomNews, RoomStore } from './room-store';

type News = readonly [news: RoomNews, from: string];

interface Reading {
  readonly kept: Promise<KeptRoom | null>;
  readonly news: News[];
}

/** What the store had, and what other processes have said of it since it was asked. */
export interface ReadRoom {
  readonly kept: KeptRoom;
  readonly news: readonly News[];
}

/** Reads rooms from the store, each once however many ask for it. A store that is away has none. */
export class RoomReader {
  readonly #store: RoomStore;
  readonly #reading = new Map<string, Reading>();
  /** A class that waits for its lecture asks for the same code again and again. */
  readonly #unknown: LRUCache<string, true>;

  /** @param now milliseconds of a clock that never goes back. */
  constructor(store: RoomStore, now: () => number) {
    this.#store = store;
    this.#unknown = new LRUCache({ max: ROOM_LIMITS.remembered, ttl: 1000, perf: { now } });
  }

  async read(code: string): Promise<ReadRoom | null> {
    if (this.#unknown.has(code)) return null;
    const reading = this.#reading.get(code) ?? this.#begin(code);
    const kept = await reading.kept;
    if (this.#reading.get(code) === reading) this.#reading.delete(code);
    if (!kept) this.#unknown.set(code, true);
    return kept && { kept, news: reading.news };
  }

  /** Of a room that is not here: kept while it is being read, else in the store. */
  hear(code: string, news: RoomNews, from: string): void {
    this.#reading.get(code)?.news.push([news, from]);
  }

  #begin(code: string): Reading {
    const reading = { kept: this.#store.load(code).catch(() => null), news: [] };
    this.#reading.set(code, reading);
    return reading;
  }
}
