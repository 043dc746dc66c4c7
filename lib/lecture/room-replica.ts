import type { LectureMessage } from './lecture-message';
import { isNewer, type LectureState } from './lecture-state';
import type { RoomChannel, RoomOutlet } from './room-channel';
import type { RoomNews, SharedRooms, StoredRoom } from './room-store';
import { allFacts } from './room-talk';
import { placeOf, type StampedFact } from './talk-fact';

/** What is said in so many milliseconds is saved together, and so is where the lecture stands. */
const SAVE_AFTER_MS = { facts: 100, state: 300 };
const SAVE_AGAIN_MS = 2000;
/** Of a process that has said nothing for so long nobody is counted. */
const PEER_LASTS_MS = 90_000;

interface Peer {
  readonly screens: number;
  readonly followers: number;
  readonly heardAt: number;
}

interface ReplicaOptions {
  readonly room: StoredRoom;
  readonly channel: RoomChannel;
  readonly shared: SharedRooms;
  readonly now: () => number;
}

/**
 * One process's part in a room that several processes may have: saves what is said here, tells the
 * others, and hears them. Whatever fails is tried again, and the room goes on meanwhile.
 */
export class RoomReplica implements RoomOutlet {
  readonly #options: ReplicaOptions;
  readonly #peers = new Map<string, Peer>();
  readonly #unsaved = new Map<string, StampedFact>();
  /** Undefined when it is saved. */
  #unsavedState: LectureState | null | undefined;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #isSaving = false;
  #hasScreen = false;
  #hasEnded = false;

  constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  /** Lets the others know of this process, and asks who they are and where the lecture stands. */
  begin(): void {
    this.#tellPresence(true);
    this.#tellState();
  }

  facts(facts: readonly StampedFact[]): void {
    for (const stamped of facts) this.#unsaved.set(placeOf(stamped.fact).join(' '), stamped);
    this.#later('facts', SAVE_AFTER_MS.facts, () => this.#saveFacts());
  }

  message(message: LectureMessage): void {
    if (message.kind === 'state' || message.kind === 'leave') {
      this.#unsavedState = message.kind === 'state' ? message.state : null;
      this.#later('state', SAVE_AFTER_MS.state, () => this.#saveState());
    }
    // Many a second, and worth nothing where nobody sees them.
    if (message.kind === 'pointer' && this.#peers.size === 0) return;
    this.#publish({ kind: 'message', message });
  }

  presence(): void {
    this.#later('presence', 500, () => this.#tellPresence(false));
  }

  hear(news: RoomNews, from: string): void {
    const { channel } = this.#options;
    if (news.kind === 'message') channel.hear(news.message);
    if (news.kind === 'facts') channel.learn(news.facts);
    if (news.kind !== 'presence') return;
    this.#peers.set(from, { ...news, heardAt: this.#options.now() });
    this.#countPeers();
    if (!news.isNew) return;
    this.#tellPresence(false);
    this.#tellState();
  }

  /** From time to time: that this process is still there, and who is not any more. */
  beat(): void {
    this.#countPeers();
    this.#tellPresence(false);
  }

  /** After news may have been lost: what the store has goes into the room, and all of the room there. */
  async resume(): Promise<void> {
    await this.#look();
    this.facts(allFacts(this.#options.channel.talk));
    this.begin();
  }

  stop(): void {
    this.#hasEnded = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  /** What is not saved yet, before the process ends. */
  async flush(): Promise<void> {
    await Promise.all([this.#saveFacts(), this.#saveState()]);
  }

  async #saveFacts(): Promise<void> {
    const { room, channel, shared } = this.#options;
    if (this.#isSaving || this.#hasEnded || this.#unsaved.size === 0) return;
    const batch = [...this.#unsaved];
    this.#isSaving = true;
    let wait = SAVE_AFTER_MS.facts;
    try {
      const facts = batch.map(([, fact]) => fact);
      const isThere = await shared.store.saveFacts(room, facts);
      if (!isThere) await this.#saveAnew(allFacts(channel.talk));
      for (const [key, fact] of batch) {
        if (this.#unsaved.get(key) === fact) this.#unsaved.delete(key);
      }
      this.#publish({ kind: 'facts', facts });
    } catch {
      wait = SAVE_AGAIN_MS;
    }
    this.#isSaving = false;
    if (this.#unsaved.size > 0) this.#later('facts', wait, () => this.#saveFacts());
  }

  async #saveState(): Promise<void> {
    const { room, channel, shared } = this.#options;
    const state = this.#unsavedState;
    if (state === undefined || this.#hasEnded) return;
    try {
      const isThere = await shared.store.saveState(room, state);
      if (!isThere) {
        await this.#saveAnew(allFacts(channel.talk));
        await shared.store.saveState(room, state);
      }
      if (this.#unsavedState === state) this.#unsavedState = undefined;
    } catch {
      this.#later('state', SAVE_AGAIN_MS, () => this.#saveState());
    }
  }

  /** The store has lost the room, or was away when it was opened. */
  async #saveAnew(facts: readonly StampedFact[]): Promise<void> {
    const { room, shared } = this.#options;
    if (await shared.store.add(room)) await shared.store.saveFacts(room, facts);
  }

  async #look(): Promise<void> {
    const { room, channel, shared } = this.#options;
    const kept = await shared.store.load(room.code).catch(() => null);
    if (!kept || this.#hasEnded) return;
    channel.learn(kept.facts);
    const { state } = kept;
    if (!state || channel.screens > 0) return;
    // It is saved a little after it was told.
    if (!channel.state || isNewer(state, channel.state)) channel.hear({ kind: 'state', state });
  }

  #tellPresence(isNew: boolean): void {
    const { room, channel, shared } = this.#options;
    const { screens, followers } = channel;
    this.#publish({ kind: 'presence', screens, followers, isNew });
    // At once, and not with the next beat: until then no other process would let anybody in.
    if (screens > 0 && !this.#hasScreen)
      shared.store.noteScreens([room.code]).catch(() => undefined);
    this.#hasScreen = screens > 0;
  }

  #tellState(): void {
    const { screens, standing } = this.#options.channel;
    if (screens > 0) for (const message of standing) this.message(message);
  }

  #countPeers(): void {
    const { channel, now } = this.#options;
    for (const [name, { heardAt }] of this.#peers) {
      if (now() - heardAt > PEER_LASTS_MS) this.#peers.delete(name);
    }
    const peers = [...this.#peers.values()];
    channel.countElsewhere(
      peers.reduce((sum, peer) => sum + peer.screens, 0),
      peers.reduce((sum, peer) => sum + peer.followers, 0),
    );
  }

  #publish(news: RoomNews): void {
    const { room, shared } = this.#options;
    // Lost news is found in the store, when the bus is there again.
    if (!this.#hasEnded) shared.bus.publish(room.code, news).catch(() => undefined);
  }

  /** Once, however often it is asked for in that time. */
  #later(what: string, ms: number, work: () => unknown): void {
    if (this.#hasEnded || this.#timers.has(what)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(what);
      work();
    }, ms);
    this.#timers.set(what, timer.unref());
  }
}
