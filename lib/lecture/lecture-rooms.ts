import { LRUCache } from 'lru-cache';
import type { NewRoom, OpenedRoom, Room, RoomRole } from './lecture-room';
import type { LectureMessage } from './lecture-message';
import { granted, refused, type RoomAnswer } from './room-answer';
import { RoomChannel, type RoomListener } from './room-channel';
import { isSameKey, type RoomKeyIssuer, type RoomKeys } from './room-keys';
import { ROOM_LIMITS } from './room-limits';
import { withoutNotes } from './shared-tour';
import { WrongCodes } from './wrong-codes';

interface OpenRoom extends NewRoom {
  readonly code: string;
  readonly keys: RoomKeys;
  /** By the clock that never goes back. */
  readonly endsAt: number;
  /** Which client opened it, as far as the server can tell clients apart. */
  readonly host: string;
  /** Clients that know the code, so that they are guessing nothing. */
  readonly insiders: LRUCache<string, true>;
  readonly channel: RoomChannel;
}

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
}

/** Who asks: by which key, from which address. */
export interface RoomVisitor {
  /** Null for the audience; a wrong one is refused rather than taken for none. */
  readonly key: string | null;
  readonly client: string;
}

type Opened = Omit<OpenedRoom, 'reachableAt'>;

/**
 * Lectures that other devices follow, in this process's memory: what is lost with it is a projector's
 * last step. The presenter's window opens its room again by its key, and sends the step again.
 */
export class LectureRooms {
  readonly #rooms = new Map<string, OpenRoom>();
  /** Codes of lectures that are over, so that nobody waits for them. */
  readonly #ended = new LRUCache<string, true>({ max: ROOM_LIMITS.remembered });
  readonly #audience = new Map<string, number>();
  readonly #wrongCodes: WrongCodes;
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#wrongCodes = new WrongCodes(surroundings.now);
  }

  open(room: NewRoom, client: string): RoomAnswer<Opened> {
    const { today, newCode, keys } = this.#surroundings;
    let code = newCode();
    while (this.#rooms.has(code) || this.#ended.has(code)) code = newCode();
    return this.#add(code, keys.issue(code, today() + ROOM_LIMITS.lifetimeMs), room, client);
  }

  /** The room of a server that was started again, or one that had no screen for too long. */
  reopen(code: string, { key, client }: RoomVisitor, room: NewRoom): RoomAnswer<Opened> {
    this.sweep();
    const keys = key === null ? null : this.#surroundings.keys.recognise(code, key);
    if (!keys) return refused('not-allowed');
    if (this.#ended.has(code) || keys.endsAt <= this.#surroundings.today()) return refused('ended');
    const there = this.#rooms.get(code);
    if (!there) return this.#add(code, keys, room, client);
    const isOwn = isSameKey(there.keys.presenterKey, keys.presenterKey);
    return isOwn ? granted({ code, ...there.keys }) : refused('in-use');
  }

  /** Ends the lecture for all who listen, and for good. */
  close(code: string, visitor: RoomVisitor): RoomAnswer<null> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    if (entered.value.role !== 'presenter') return refused('not-allowed');
    this.#end(entered.value.room);
    return granted(null);
  }

  find(code: string, visitor: RoomVisitor): RoomAnswer<Room> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const tour = room.tour && role === 'audience' ? withoutNotes(room.tour) : room.tour;
    return granted({ code, role, reference: room.reference, tour });
  }

  /** Whether `listen` would succeed; takes no place. */
  mayListen(code: string, visitor: RoomVisitor): RoomAnswer<null> {
    const entered = this.#enter(code, visitor);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const hasPlace = role !== 'audience' || this.#hasPlace(visitor.client);
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
    if (isCounted && !this.#hasPlace(client)) return refused('too-many-listeners', 10);
    const listening = room.channel.listen(role, { client, ...listener });
    if (!listening.ok || !isCounted) return listening;
    this.#count(client, 1);
    let isHere = true;
    return granted(() => {
      listening.value();
      if (isHere) this.#count(client, -1);
      isHere = false;
    });
  }

  send(code: string, visitor: RoomVisitor, message: LectureMessage): RoomAnswer<null> {
    const entered = this.#enter(code, visitor);
    return entered.ok ? entered.value.room.channel.send(entered.value.role, message) : entered;
  }

  /** Ends what has outlived its time, or has had no screen for too long. */
  sweep(): void {
    const now = this.#surroundings.now();
    for (const room of this.#rooms.values()) {
      if (room.endsAt <= now) this.#end(room);
      else if (room.channel.absenceMs >= ROOM_LIMITS.absenceMs) {
        // Its screen may come back and open it again, so nobody is told that it is over.
        this.#rooms.delete(room.code);
        room.channel.end();
      }
    }
  }

  #add(code: string, keys: RoomKeys, room: NewRoom, client: string): RoomAnswer<Opened> {
    this.sweep();
    const { now, today } = this.#surroundings;
    if (this.#rooms.size >= ROOM_LIMITS.rooms) return refused('too-many-rooms', 60);
    const own = [...this.#rooms.values()].filter(({ host }) => host === client);
    if (own.length >= ROOM_LIMITS.roomsOfClient) return refused('too-many-rooms-of-client', 60);
    const insiders = new LRUCache<string, true>({ max: ROOM_LIMITS.audience });
    insiders.set(client, true);
    this.#rooms.set(code, {
      ...room,
      code,
      keys,
      endsAt: now() + keys.endsAt - today(),
      host: client,
      insiders,
      channel: new RoomChannel(now),
    });
    return granted({ code, ...keys });
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
    this.#rooms.delete(room.code);
    this.#ended.set(room.code, true);
    room.channel.end({ kind: 'end' });
  }

  #hasPlace(client: string): boolean {
    const all = [...this.#audience.values()].reduce((sum, count) => sum + count, 0);
    return (
      all < ROOM_LIMITS.audienceOfServer &&
      (this.#audience.get(client) ?? 0) < ROOM_LIMITS.audienceOfClient
    );
  }

  #count(client: string, change: number): void {
    const count = (this.#audience.get(client) ?? 0) + change;
    if (count > 0) this.#audience.set(client, count);
    else this.#audience.delete(client);
  }
}

/** Null for a key that is none of the room's. */
function roleOf({ keys }: OpenRoom, key: string | null): RoomRole | null {
  if (key === null) return 'audience';
  if (isSameKey(key, keys.presenterKey)) return 'presenter';
  return isSameKey(key, keys.speakerKey) ? 'speaker' : null;
}
