import { LRUCache } from 'lru-cache';
import { AudienceLimits } from './audience-limits';
import type { NewRoom, OpenedRoom, Room, RoomRole } from './lecture-room';
import type { LectureMessage } from './lecture-message';
import { granted, refused, type RoomAnswer } from './room-answer';
import { roleOf, roomOfProcess, storedRoom, type OpenRoom } from './open-room';
import type { RoomListener } from './room-channel';
import {
  hashOfKey,
  isSameKey,
  keysOfPresenter,
  type RoomKeyIssuer,
  type RoomKeys,
} from './room-keys';
import { ROOM_LIMITS } from './room-limits';
import { RoomReader, type ReadRoom } from './room-reader';
import type { RoomNews, SharedRooms, StoredRoom } from './room-store';
import type { RoomTalk } from './room-talk';
import { withoutNotes } from './shared-tour';
import { WrongCodes } from './wrong-codes';

interface Entered {
  readonly room: OpenRoom;
  readonly role: RoomRole;
}

interface Surroundings {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds of the epoch, for what outlives this process. */
  readonly today: () => number;
  readonly newCode: () => string;
  readonly keys: RoomKeyIssuer;
  /** What other processes have and hear; left out, rooms live in this process alone. */
  readonly shared?: SharedRooms;
}

/** Who asks: by which key, from which address. */
export interface RoomVisitor {
  /** Null for the audience; a wrong one is refused rather than taken for none. */
  readonly key: string | null;
  readonly client: string;
}

type Opened = Omit<OpenedRoom, 'reachableAt'>;

/**
 * Lectures that other devices follow. What is asked of a room is answered from this process's memory;
 * what is shared with other processes comes and goes beside it, and a lecture does not wait for it. A
 * room that another process has is brought in first, by `bring`.
 */
export class LectureRooms {
  readonly #rooms = new Map<string, OpenRoom>();
  /** Codes of lectures that are over, so that nobody waits for them. */
  readonly #ended = new LRUCache<string, true>({ max: ROOM_LIMITS.remembered });
  readonly #limits: AudienceLimits;
  readonly #wrongCodes: WrongCodes;
  readonly #surroundings: Surroundings;
  /** Null where rooms live in this process alone. */
  readonly #reader: RoomReader | null;
  readonly #unsubscribe: () => void;
  readonly #beganAt: number;

  constructor(surroundings: Surroundings) {
    this.#beganAt = surroundings.now();
    this.#surroundings = surroundings;
    this.#wrongCodes = new WrongCodes(surroundings.now);
    this.#limits = new AudienceLimits(surroundings.now);
    this.#reader = surroundings.shared
      ? new RoomReader(surroundings.shared.store, surroundings.now)
      : null;
    this.#unsubscribe =
      surroundings.shared?.bus.subscribe({
        onNews: (code, news, from) => this.#hear(code, news, from),
        onConnect: () => {
          for (const { replica } of this.#rooms.values()) void replica?.resume();
        },
      }) ?? (() => undefined);
  }

  async open(room: NewRoom, client: string): Promise<RoomAnswer<Opened>> {
    const refusal = this.#mayAdd(client);
    if (refusal) return refusal;
    const { today, newCode, keys, shared } = this.#surroundings;
    for (;;) {
      const code = newCode();
      if (this.#rooms.has(code) || this.#ended.has(code)) continue;
      const issued = keys.issue(code, today() + ROOM_LIMITS.lifetimeMs);
      const stored = storedRoom(code, issued, room);
      // Where the store is away, the room lives here until the store is back.
      const isNew = (await shared?.store.add(stored).catch(() => true)) ?? true;
      if (!isNew || this.#rooms.has(code)) continue;
      return this.#mayAdd(client) ?? this.#add(stored, issued, client);
    }
  }

  /** The room of a server that was started again, or one that had no screen for too long. */
  reopen(code: string, { key, client }: RoomVisitor, room: NewRoom): RoomAnswer<Opened> {
    this.sweep();
    const there = this.#rooms.get(code);
    const isOwn = there && key !== null && isSameKey(there.presenterHash, hashOfKey(key));
    // Another machine has another secret, and the same store.
    if (isOwn) return granted({ code, ...keysOfPresenter(key) });
    const keys = key === null ? null : this.#surroundings.keys.recognise(code, key);
    if (!keys) return refused('not-allowed');
    if (this.#ended.has(code) || keys.endsAt <= this.#surroundings.today()) return refused('ended');
    if (there) return refused('in-use');
    const refusal = this.#mayAdd(client);
    if (refusal) return refusal;
    const stored = storedRoom(code, keys, room);
    void this.#surroundings.shared?.store.add(stored).catch(() => false);
    return this.#add(stored, keys, client);
  }

  /**
   * Takes a room into this process that only the store has. Does nothing for one that is here, and for
   * who guesses codes; a store that is away has none.
   */
  async bring(code: string, { key, client }: RoomVisitor): Promise<void> {
    if (!this.#reader || this.#rooms.has(code) || this.#ended.has(code)) return;
    if (this.#wrongCodes.secondsToNext(client, code) > 0) return;
    const read = await this.#reader.read(code);
    if (read && !this.#rooms.has(code)) this.#take(read, key);
  }

  /** Ends the lecture for all who listen, and for good. */
  close(code: string, visitor: RoomVisitor): RoomAnswer<null> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    if (entered.value.role !== 'presenter') return refused('not-allowed');
    const { shared } = this.#surroundings;
    this.#end(entered.value.room);
    void shared?.store.end(code).catch(() => undefined);
    void shared?.bus.publish(code, { kind: 'end' }).catch(() => undefined);
    return granted(null);
  }

  find(code: string, visitor: RoomVisitor): RoomAnswer<Room> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const tour = room.tour && role === 'audience' ? withoutNotes(room.tour) : room.tour;
    return granted({ code, role, reference: room.reference, tour });
  }

  /** All that was asked and answered; not for the audience. */
  talkOf(code: string, visitor: RoomVisitor): RoomAnswer<RoomTalk> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    return role === 'audience' ? refused('not-allowed') : granted(room.channel.talk);
  }

  /** Whether `listen` would succeed; takes no place. */
  mayListen(code: string, visitor: RoomVisitor): RoomAnswer<null> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const hasPlace = role !== 'audience' || this.#limits.hasPlace(visitor.client);
    return hasPlace && room.channel.hasPlace(role, visitor.client)
      ? granted(null)
      : refused('too-many-listeners', 10);
  }

  /** @returns how to leave; that one must be called when the listener goes. */
  listen(
    code: string,
    visitor: RoomVisitor,
    listener: Pick<RoomListener, 'onMessage' | 'end'>,
  ): RoomAnswer<() => void> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const { client } = visitor;
    const isCounted = role === 'audience';
    if (isCounted && !this.#limits.hasPlace(client)) return refused('too-many-listeners', 10);
    const listening = room.channel.listen(role, { client, ...listener });
    if (!listening.ok || !isCounted) return listening;
    this.#limits.count(client, 1);
    let isHere = true;
    return granted(() => {
      listening.value();
      if (isHere) this.#limits.count(client, -1);
      isHere = false;
    });
  }

  send(code: string, visitor: RoomVisitor, message: LectureMessage): RoomAnswer<null> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const isLetThrough = role !== 'audience' || this.#limits.maySend(visitor.client, message);
    return isLetThrough ? room.channel.send(role, message) : refused('too-many-messages', 1);
  }

  /** Ends what has outlived its time, or has had no screen for too long. */
  sweep(): void {
    const now = this.#surroundings.now();
    for (const room of this.#rooms.values()) {
      if (room.endsAtNow <= now) this.#end(room);
      else if (room.channel.absenceMs >= ROOM_LIMITS.absenceMs) {
        // Its screen may come back and open it again, so nobody is told that it is over.
        this.#forget(room);
        room.channel.end();
      }
    }
  }

  /** Says to the other processes what is here, and lets the store drop what is nowhere. */
  async tend(): Promise<void> {
    const rooms = [...this.#rooms.values()];
    for (const { replica } of rooms) replica?.beat();
    const store = this.#surroundings.shared?.store;
    const withScreen = rooms.filter(({ channel }) => channel.screens > 0);
    await store?.noteScreens(withScreen.map(({ code }) => code)).catch(() => undefined);
    // After all processes were away for long, screens have the time to come back first.
    if (this.#surroundings.now() - this.#beganAt < ROOM_LIMITS.absenceMs) return;
    await store?.sweep().catch(() => undefined);
  }

  /** The process is told to end: all streams end now, and answers that are being made go on. */
  prepareToLeave(): void {
    for (const { replica } of this.#rooms.values()) replica?.prepareToLeave();
  }

  /** After the last answer: what was said last is saved and told, and nothing more is heard. */
  async leave(): Promise<void> {
    this.#unsubscribe();
    await Promise.all([...this.#rooms.values()].map(async ({ replica }) => replica?.leave()));
  }

  #mayAdd(client: string): RoomAnswer<Opened> | null {
    this.sweep();
    if (this.#rooms.size >= ROOM_LIMITS.rooms) return refused('too-many-rooms', 60);
    const own = [...this.#rooms.values()].filter(({ host }) => host === client);
    return own.length >= ROOM_LIMITS.roomsOfClient ? refused('too-many-rooms-of-client', 60) : null;
  }

  #add(stored: StoredRoom, keys: RoomKeys, client: string): RoomAnswer<Opened> {
    const room = this.#put(stored, client);
    room.insiders.set(client, true);
    room.replica?.begin();
    return granted({ code: stored.code, ...keys });
  }

  #put(stored: StoredRoom, host: string | null): OpenRoom {
    const room = roomOfProcess(stored, host, this.#surroundings);
    this.#rooms.set(stored.code, room);
    return room;
  }

  #take({ kept, news }: ReadRoom, key: string | null): void {
    const isOver = kept.isOver || kept.endsAt <= this.#surroundings.today();
    if (isOver) return void this.#ended.set(kept.code, true);
    // Without its screen it is not open; who has a key may still want what was said in it.
    const hasKey = key !== null && roleOf(kept, key) !== null;
    if (kept.absenceMs >= ROOM_LIMITS.absenceMs && !hasKey) return;
    if (this.#rooms.size >= ROOM_LIMITS.rooms) return;
    const { code, reference, tour, presenterHash, speakerHash, endsAt } = kept;
    const room = this.#put({ code, reference, tour, presenterHash, speakerHash, endsAt }, null);
    room.channel.learn(kept.facts);
    if (kept.state) room.channel.hear({ kind: 'state', state: kept.state });
    room.replica?.begin();
    for (const [one, from] of news) this.#hear(kept.code, one, from);
  }

  #hear(code: string, news: RoomNews, from: string): void {
    const room = this.#rooms.get(code);
    if (!room) this.#reader?.hear(code, news, from);
    else if (news.kind === 'end') this.#end(room);
    else room.replica?.hear(news, from);
  }

  #enter(code: string, { key, client }: RoomVisitor): RoomAnswer<Entered> {
    this.sweep();
    const room = this.#rooms.get(code);
    const role = room ? roleOf(room, key) : null;
    // A key cannot be guessed, and who knows the code already guesses nothing.
    const isGuess = role === null || (role === 'audience' && !room!.insiders.has(client));
    const wait = isGuess ? this.#wrongCodes.secondsToNext(client, code) : 0;
    if (wait > 0) return refused('too-many-wrong-codes', wait);
    if (!room || role === null) {
      this.#wrongCodes.add(client, code);
      if (room) return refused('not-allowed');
      return refused(this.#ended.has(code) ? 'ended' : 'no-such-room');
    }
    room.insiders.set(client, true);
    return granted({ room, role });
  }

  #end(room: OpenRoom): void {
    this.#forget(room);
    this.#ended.set(room.code, true);
    room.channel.end({ kind: 'end' });
  }

  #forget({ code, replica }: OpenRoom): void {
    this.#rooms.delete(code);
    replica?.stop();
  }
}
