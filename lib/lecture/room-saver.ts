import type { LectureState } from './lecture-state';
import type { RoomStore, StoredRoom } from './room-store';
import { placeOf, type StampedFact } from './talk-fact';

/** What is said in so many milliseconds is saved together, and so is where the lecture stands. */
const SAVE_AFTER_MS = { facts: 100, state: 300 };
export const AGAIN_AFTER_MS = 2000;

interface SaverOptions {
  readonly room: StoredRoom;
  readonly store: RoomStore;
  /** All that was said, for a store that has lost the room. */
  readonly allFacts: () => readonly StampedFact[];
  readonly onSaved: (facts: readonly StampedFact[]) => void;
}

/** Saves what is said in a room and where its lecture stands; whatever fails is tried again. */
export class RoomSaver {
  readonly #options: SaverOptions;
  readonly #facts = new Map<string, StampedFact>();
  /** Undefined when it is saved. */
  #state: LectureState | null | undefined;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #hasEnded = false;

  constructor(options: SaverOptions) {
    this.#options = options;
  }

  facts(facts: readonly StampedFact[]): void {
    for (const stamped of facts) this.#facts.set(keyOf(stamped), stamped);
    this.#later('facts', SAVE_AFTER_MS.facts, this.#saveFacts);
  }

  /** What was saved, but not told. */
  again(facts: readonly StampedFact[]): void {
    for (const stamped of facts) {
      if (!this.#facts.has(keyOf(stamped))) this.#facts.set(keyOf(stamped), stamped);
    }
    this.#later('facts', AGAIN_AFTER_MS, this.#saveFacts);
  }

  state(state: LectureState | null): void {
    this.#state = state;
    this.#later('state', SAVE_AFTER_MS.state, this.#saveState);
  }

  /** Until nothing is left, or the store is away. */
  async flush(): Promise<void> {
    await Promise.all([
      untilDone(() => this.#facts.size > 0, this.#saveFacts),
      untilDone(() => this.#state !== undefined, this.#saveState),
    ]);
  }

  stop(): void {
    this.#hasEnded = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  readonly #saveFacts = oneAtATime(async () => {
    const { room, store, allFacts, onSaved } = this.#options;
    if (this.#hasEnded || this.#facts.size === 0) return false;
    const batch = [...this.#facts];
    const facts = batch.map(([, fact]) => fact);
    const isSaved = await this.#isSaved(async () => {
      if (!(await store.saveFacts(room, facts))) await this.#saveAnew(allFacts());
    });
    if (isSaved) {
      for (const [key, fact] of batch) if (this.#facts.get(key) === fact) this.#facts.delete(key);
      onSaved(facts);
    }
    if (this.#facts.size > 0) {
      this.#later('facts', isSaved ? SAVE_AFTER_MS.facts : AGAIN_AFTER_MS, this.#saveFacts);
    }
    return isSaved;
  });

  readonly #saveState = oneAtATime(async () => {
    const { room, store, allFacts } = this.#options;
    const state = this.#state;
    if (this.#hasEnded || state === undefined) return false;
    const isSaved = await this.#isSaved(async () => {
      if (await store.saveState(room, state)) return;
      await this.#saveAnew(allFacts());
      await store.saveState(room, state);
    });
    if (isSaved && this.#state === state) this.#state = undefined;
    if (this.#state !== undefined) {
      this.#later('state', isSaved ? SAVE_AFTER_MS.state : AGAIN_AFTER_MS, this.#saveState);
    }
    return isSaved;
  });

  async #isSaved(save: () => Promise<void>): Promise<boolean> {
    return save().then(
      () => true,
      () => false,
    );
  }

  /** The store has lost the room, or was away when it was opened. */
  async #saveAnew(facts: readonly StampedFact[]): Promise<void> {
    const { room, store } = this.#options;
    if (await store.add(room)) await store.saveFacts(room, facts);
  }

  /** Once, however often it is asked for in that time. */
  #later(what: string, ms: number, save: () => Promise<boolean>): void {
    if (this.#hasEnded || this.#timers.has(what)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(what);
      void save();
    }, ms);
    this.#timers.set(what, timer.unref());
  }
}

const keyOf = ({ fact }: StampedFact) => placeOf(fact).join(' ');

/** Over several connections an earlier state could be saved after a later one. */
function oneAtATime(save: () => Promise<boolean>): () => Promise<boolean> {
  let running: Promise<boolean> | undefined;
  return () =>
    (running ??= save().finally(() => {
      running = undefined;
    }));
}

/** Saves until it is of no use. What is said while something is saved goes with the next round. */
async function untilDone(hasMore: () => boolean, save: () => Promise<boolean>): Promise<void> {
  while (hasMore() && (await save()));
}
