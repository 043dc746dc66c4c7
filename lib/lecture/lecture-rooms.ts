import type { NewRoom, OpenedRoom, Room, RoomRole } from './lecture-room';
import type { LectureMessage } from './lecture-message';
import type { LectureState } from './lecture-state';
import { withoutNotes } from './shared-tour';

export const ROOM_LIMITS = {
  /** A day of lectures ends in the evening. */
  lifetimeMs: 12 * 3600_000,
  rooms: 200,
  /** A large lecture hall. */
  listeners: 500,
  /** In a burst; a laser pointer in motion sends a dozen a second. */
  messages: 60,
  messagesPerSecond: 30,
} as const;

export type RoomRefusal =
  'no-such-room' | 'not-allowed' | 'too-many-rooms' | 'too-many-listeners' | 'too-many-messages';
type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: RoomRefusal };

interface Listener {
  readonly role: RoomRole;
  readonly onMessage: (message: LectureMessage) => void;
  /** The room is gone. */
  readonly end: () => void;
}

interface OpenRoom extends NewRoom {
  readonly presenterKey: string;
  readonly speakerKey: string;
  readonly endsAt: number;
  readonly listeners: Set<Listener>;
  /** What the screen sent last; null while no screen is there. */
  state: LectureState | null;
  allowance: number;
  countedAt: number;
}

interface Surroundings {
  /** Milliseconds of the epoch. */
  readonly now: () => number;
  readonly newCode: () => string;
  /** A text that nobody guesses. */
  readonly newKey: () => string;
}

const granted = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
const refused = (why: RoomRefusal) => ({ ok: false, why }) as const;

/**
 * Lectures that other devices follow, in this process's memory: what is lost with it is a projector's
 * last step, and the presenter's window sends it again as soon as it is connected.
 */
export class LectureRooms {
  readonly #rooms = new Map<string, OpenRoom>();
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  open(room: NewRoom): Answer<Omit<OpenedRoom, 'reachableAt'>> {
    const { now, newCode, newKey } = this.#surroundings;
    this.#sweep();
    if (this.#rooms.size >= ROOM_LIMITS.rooms) return refused('too-many-rooms');
    let code = newCode();
    while (this.#rooms.has(code)) code = newCode();
    const opened: OpenRoom = {
      ...room,
      presenterKey: newKey(),
      speakerKey: newKey(),
      endsAt: now() + ROOM_LIMITS.lifetimeMs,
      listeners: new Set(),
      state: null,
      allowance: ROOM_LIMITS.messages,
      countedAt: now(),
    };
    this.#rooms.set(code, opened);
    const { presenterKey, speakerKey, endsAt } = opened;
    return granted({ code, presenterKey, speakerKey, endsAt });
  }

  /** @param key null for the audience; a wrong one is refused rather than taken for none. */
  find(code: string, key: string | null): Answer<Room> {
    const entered = this.#enter(code, key);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    const tour = room.tour && role === 'audience' ? withoutNotes(room.tour) : room.tour;
    return granted({ code, role, reference: room.reference, tour });
  }

  /** Gives at once where the lecture stands, then every message to its role. @returns how to leave. */
  listen(
    code: string,
    key: string | null,
    { onMessage, end }: Pick<Listener, 'onMessage' | 'end'>,
  ): Answer<() => void> {
    const entered = this.#enter(code, key);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    if (room.listeners.size >= ROOM_LIMITS.listeners) return refused('too-many-listeners');
    const listener: Listener = { role, onMessage, end };
    room.listeners.add(listener);
    // The server may have been started again: then only the screen knows.
    if (role === 'presenter') onMessage({ kind: 'join' });
    else if (room.state) onMessage({ kind: 'state', state: room.state });
    return granted(() => {
      room.listeners.delete(listener);
      const isLastScreen =
        role === 'presenter' && ![...room.listeners].some((other) => other.role === 'presenter');
      if (!isLastScreen) return;
      room.state = null;
      this.#toFollowers(room, { kind: 'leave' });
    });
  }

  send(code: string, key: string | null, message: LectureMessage): Answer<null> {
    const entered = this.#enter(code, key);
    if (!entered.ok) return entered;
    const { room, role } = entered.value;
    if (!MAY_SEND[message.kind].includes(role)) return refused('not-allowed');
    if (!this.#isWithinRate(room)) return refused('too-many-messages');
    if (message.kind === 'command') {
      for (const { role: other, onMessage } of room.listeners)
        if (other === 'presenter') onMessage(message);
      return granted(null);
    }
    if (message.kind === 'state') room.state = message.state;
    if (message.kind === 'leave') room.state = null;
    this.#toFollowers(room, message);
    return granted(null);
  }

  #toFollowers(room: OpenRoom, message: LectureMessage): void {
    for (const { role, onMessage } of room.listeners) if (role !== 'presenter') onMessage(message);
  }

  #enter(
    code: string,
    key: string | null,
  ): Answer<{ readonly room: OpenRoom; readonly role: RoomRole }> {
    this.#sweep();
    const room = this.#rooms.get(code);
    if (!room) return refused('no-such-room');
    if (key === null) return granted({ room, role: 'audience' });
    if (key === room.presenterKey) return granted({ room, role: 'presenter' });
    if (key === room.speakerKey) return granted({ room, role: 'speaker' });
    return refused('not-allowed');
  }

  /** A bucket that fills by the second. */
  #isWithinRate(room: OpenRoom): boolean {
    const now = this.#surroundings.now();
    const gained = ((now - room.countedAt) / 1000) * ROOM_LIMITS.messagesPerSecond;
    room.allowance = Math.min(room.allowance + gained, ROOM_LIMITS.messages);
    room.countedAt = now;
    if (room.allowance < 1) return false;
    room.allowance -= 1;
    return true;
  }

  #sweep(): void {
    const now = this.#surroundings.now();
    for (const [code, room] of this.#rooms) {
      if (room.endsAt > now) continue;
      this.#rooms.delete(code);
      for (const { end } of room.listeners) end();
    }
  }
}

/** The room itself answers a window that joins, so nobody sends that over it. */
const MAY_SEND: Record<LectureMessage['kind'], readonly RoomRole[]> = {
  join: [],
  state: ['presenter'],
  pointer: ['presenter'],
  leave: ['presenter'],
  command: ['speaker'],
};
