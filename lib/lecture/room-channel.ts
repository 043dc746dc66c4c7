import { groupBy } from '@/lib/text/group-by';
import type { RoomRole } from './lecture-room';
import type { LectureMessage } from './lecture-message';
import type { LectureState } from './lecture-state';
import { ROOM_LIMITS } from './room-limits';
import { granted, refused, type RoomAnswer } from './room-answer';
import { TokenBucket } from './token-bucket';

export interface RoomListener {
  readonly client: string;
  readonly onMessage: (message: LectureMessage) => void;
  /** Its stream is to end. */
  readonly end: () => void;
}

/** Who may send what. The room itself answers a window that joins, so nobody sends that over it. */
const MAY_SEND: Record<LectureMessage['kind'], readonly RoomRole[]> = {
  join: [],
  state: ['presenter'],
  pointer: ['presenter'],
  leave: ['presenter'],
  command: ['speaker'],
  'set-poll': ['presenter', 'speaker'],
  moderate: ['presenter', 'speaker'],
  answer: ['audience'],
  ask: ['audience'],
  vote: ['audience'],
  poll: [],
  questions: [],
  followers: [],
  end: [],
};

/** The listeners of one room, and what they are told. */
export class RoomChannel {
  readonly #now: () => number;
  readonly #listeners: Record<RoomRole, Set<RoomListener>> = {
    presenter: new Set(),
    speaker: new Set(),
    audience: new Set(),
  };
  readonly #buckets: Partial<Record<RoomRole, TokenBucket>>;
  /** What the screen sent last; null while no screen is there. */
  #state: LectureState | null = null;
  #hadScreenAt: number;

  /** @param now milliseconds of a clock that never goes back. */
  constructor(now: () => number) {
    this.#now = now;
    this.#hadScreenAt = now();
    // One each: a flood of commands must not refuse the screen its state.
    this.#buckets = {
      presenter: new TokenBucket(ROOM_LIMITS.presenterMessages, now),
      speaker: new TokenBucket(ROOM_LIMITS.speakerMessages, now),
    };
  }

  /** How long there has been no screen; 0 while there is one. */
  get absenceMs(): number {
    return this.#listeners.presenter.size > 0 ? 0 : this.#now() - this.#hadScreenAt;
  }

  hasPlace(role: RoomRole, client: string): boolean {
    const places = this.#listeners[role];
    return places.size < PLACES[role] || this.#whoGivesWay(role, client) !== undefined;
  }

  /** Gives at once where the lecture stands, then every message to its role. @returns how to leave. */
  listen(role: RoomRole, listener: RoomListener): RoomAnswer<() => void> {
    if (!this.hasPlace(role, listener.client)) return refused('too-many-listeners', 10);
    const places = this.#listeners[role];
    if (places.size >= PLACES[role]) this.#drop(role, this.#whoGivesWay(role, listener.client)!);
    places.add(listener);
    // The room may be new, on a server that was started again: then only the screen knows.
    if (role === 'presenter') listener.onMessage({ kind: 'join' });
    else if (this.#state) listener.onMessage({ kind: 'state', state: this.#state });
    return granted(() => {
      if (!places.delete(listener) || role !== 'presenter' || places.size > 0) return;
      this.#hadScreenAt = this.#now();
      this.#state = null;
      this.#toFollowers({ kind: 'leave' });
    });
  }

  send(role: RoomRole, message: LectureMessage): RoomAnswer<null> {
    if (!MAY_SEND[message.kind].includes(role)) return refused('not-allowed');
    if (this.#buckets[role]?.take() !== true) return refused('too-many-messages', 1);
    if (message.kind === 'state') this.#state = message.state;
    if (message.kind === 'leave') this.#state = null;
    if (message.kind === 'command') this.#to('presenter', message);
    else this.#toFollowers(message);
    return granted(null);
  }

  /** @param farewell is told to all before their streams end. */
  end(farewell?: LectureMessage): void {
    for (const places of Object.values(this.#listeners)) {
      const all = [...places];
      // First, so that nobody is told that the screen has left.
      places.clear();
      for (const { onMessage, end } of all) {
        if (farewell) onMessage(farewell);
        end();
      }
    }
  }

  #toFollowers(message: LectureMessage): void {
    this.#to('speaker', message);
    this.#to('audience', message);
  }

  #to(role: RoomRole, message: LectureMessage): void {
    // A listener that is dropped while it is told leaves the set.
    for (const { onMessage } of [...this.#listeners[role]]) onMessage(message);
  }

  #whoGivesWay(role: RoomRole, client: string): RoomListener | undefined {
    const places = this.#listeners[role];
    // A screen that was reloaded may come before the server has noticed that the old page is gone.
    return role === 'audience' ? greedyListener(places, client) : [...places][0];
  }

  #drop(role: RoomRole, listener: RoomListener): void {
    // First, so that nobody is told that a screen has left.
    this.#listeners[role].delete(listener);
    listener.end();
  }
}

const PLACES: Record<RoomRole, number> = {
  presenter: ROOM_LIMITS.presenters,
  speaker: ROOM_LIMITS.speakers,
  audience: ROOM_LIMITS.audience,
};

/** The last one of the client with the most places, if it has more than this client would have. */
function greedyListener(
  places: ReadonlySet<RoomListener>,
  client: string,
): RoomListener | undefined {
  const byClient = groupBy([...places], (listener) => listener.client);
  const [greediest] = [...byClient.values()].toSorted((one, other) => other.length - one.length);
  const own = byClient.get(client)?.length ?? 0;
  return greediest && greediest.length > own + 1 ? greediest.at(-1) : undefined;
}
