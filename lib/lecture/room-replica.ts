import type { LectureMessage } from './lecture-message';
import { isNewer } from './lecture-state';
import type { RoomChannel, RoomOutlet } from './room-channel';
import { AGAIN_AFTER_MS, RoomSaver } from './room-saver';
import type { RoomNews, SharedRooms, StoredRoom } from './room-store';
import { allFacts } from './room-talk';
import type { StampedFact } from './talk-fact';

/** A later one of its kind says all that these say; the others are of their moment. */
const TOLD_AGAIN: ReadonlySet<LectureMessage['kind']> = new Set(['state', 'ink', 'leave']);

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
  readonly #saver: RoomSaver;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Done when all news so far is told, or lost. */
  #telling: Promise<void> = Promise.resolve();
  #untoldFarewell: RoomNews | null = null;
  #hasScreen = false;
  #isLeaving = false;
  #hasEnded = false;

  constructor(options: ReplicaOptions) {
    const { room, channel, shared } = options;
    this.#options = options;
    this.#saver = new RoomSaver({
      room,
      store: shared.store,
      allFacts: () => allFacts(channel.talk),
      onSaved: (facts) => this.#publish({ kind: 'facts', facts: [...facts] }),
    });
  }

  /** Lets the others know of this process, and asks who they are and where the lecture stands. */
  begin(): void {
    this.#tellPresence(true);
    this.#tellState();
  }

  facts(facts: readonly StampedFact[]): void {
    this.#saver.facts(facts);
  }

  message(message: LectureMessage): void {
    if (message.kind === 'state') this.#saver.state(message.state);
    // A screen whose stream ends with this process comes back; until then all see where it stood.
    if (message.kind === 'leave' && (message.why || !this.#isLeaving)) this.#saver.state(null);
    // Many a second, and worth nothing where nobody sees them.
    const isLaser = message.kind === 'pointer' || message.kind === 'point';
    if (isLaser && this.#peers.size === 0) return;
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

  /** The process is to end, and with it the streams of all who listen here. */
  prepareToLeave(): void {
    this.#isLeaving = true;
  }

  /** Before the process ends: saves what is not saved yet, and tells the others. */
  async leave(): Promise<void> {
    await this.#saver.flush();
    this.#publish({ kind: 'presence', screens: 0, followers: 0, isNew: false });
    await this.#telling;
    this.stop();
  }

  stop(): void {
    this.#hasEnded = true;
    this.#saver.stop();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
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
    if (this.#hasEnded) return;
    const told = shared.bus.publish(room.code, news).catch(() => this.#lost(news));
    this.#telling = Promise.all([this.#telling, told]).then(() => undefined);
  }

  /** The bus may be silent for a moment without being lost, and then no process reads its rooms again. */
  #lost(news: RoomNews): void {
    if (news.kind === 'facts') this.#saver.again(news.facts);
    const isLasting = news.kind === 'message' && TOLD_AGAIN.has(news.message.kind);
    if (!isLasting && news.kind !== 'presence') return;
    if (isLasting && news.message.kind === 'leave') this.#untoldFarewell = news;
    this.#later('again', AGAIN_AFTER_MS, () => {
      const farewell = this.#untoldFarewell;
      this.#untoldFarewell = null;
      // Since then the screen may have come back.
      if (farewell && this.#options.channel.state === null) this.#publish(farewell);
      this.begin();
    });
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
