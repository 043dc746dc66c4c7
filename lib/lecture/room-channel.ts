import { groupBy } from '@/lib/text/group-by';
import type { RoomRole } from './lecture-room';
import type { LectureMessage } from './lecture-message';
import type { LectureState } from './lecture-state';
import { ROOM_LIMITS } from './room-limits';
import { granted, refused, type RoomAnswer } from './room-answer';
import { isTalk, say, type RoomTalk } from './room-talk';
import type { StampedFact } from './talk-fact';
import { ToldTalk } from './told-talk';
import { TokenBucket } from './token-bucket';

export interface RoomListener {
  readonly client: string;
  readonly onMessage: (message: LectureMessage) => void;
  /** Its stream is to end. */
  readonly end: () => void;
}

/** Where the channel passes on what happens in this process. */
export interface RoomOutlet {
  readonly facts: (facts: readonly StampedFact[]) => void;
  readonly message: (message: LectureMessage) => void;
  /** Screens or followers have come or gone. */
  readonly presence: () => void;
}

interface ChannelOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds of the epoch. */
  readonly today: () => number;
}

/** Who may send what. The room itself answers a window that joins, so nobody sends that over it. */
const MAY_SEND: Record<LectureMessage['kind'], readonly RoomRole[]> = {
  join: [],
  state: ['presenter'],
  pointer: ['presenter'],
  leave: ['presenter'],
  command: ['speaker'],
  point: ['speaker'],
  ink: ['presenter'],
  draw: ['speaker'],
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

/** What the screen is asked, by a speaker or by the room. */
const FOR_SCREEN: ReadonlySet<LectureMessage['kind']> = new Set([
  'join',
  'command',
  'draw',
  'point',
]);

/** The listeners of one room, what was said in it, and what they are told. */
export class RoomChannel {
  readonly #options: ChannelOptions;
  readonly #listeners: Record<RoomRole, Set<RoomListener>> = {
    presenter: new Set(),
    speaker: new Set(),
    audience: new Set(),
  };
  readonly #buckets: Partial<Record<RoomRole, TokenBucket>>;
  readonly #told: ToldTalk;
  /** Null where the room lives in this process alone. */
  outlet: RoomOutlet | null = null;
  /** What the screen sent last; null while no screen is there. */
  #state: LectureState | null = null;
  /** What is drawn on the screen; told to whoever comes later. */
  #ink: LectureMessage | null = null;
  #elsewhere = { screens: 0, followers: 0 };
  #hadScreenAt: number;

  constructor(options: ChannelOptions) {
    const { now } = options;
    this.#options = options;
    this.#hadScreenAt = now();
    // One each: a flood of commands must not refuse the screen its state.
    this.#buckets = {
      presenter: new TokenBucket(ROOM_LIMITS.presenterMessages, now),
      speaker: new TokenBucket(ROOM_LIMITS.speakerMessages, now),
    };
    this.#told = new ToldTalk({
      now,
      count: (role) => this.#listeners[role].size,
      followers: () => this.followers + this.#elsewhere.followers,
      tell: (role, message) => this.#to(role, message),
    });
  }

  /** How long there has been no screen in any process; 0 while there is one. */
  get absenceMs(): number {
    return this.#allScreens > 0 ? 0 : this.#options.now() - this.#hadScreenAt;
  }

  /** In this process. */
  get screens(): number {
    return this.#listeners.presenter.size;
  }

  get #allScreens(): number {
    return this.screens + this.#elsewhere.screens;
  }

  /** In this process. */
  get followers(): number {
    return this.#listeners.audience.size;
  }

  get state(): LectureState | null {
    return this.#state;
  }

  /** Where the lecture stands, for who comes late. */
  get standing(): readonly LectureMessage[] {
    const state = this.#state ? [{ kind: 'state' as const, state: this.#state }] : [];
    return this.#ink ? [...state, this.#ink] : state;
  }

  get talk(): RoomTalk {
    return this.#told.talk;
  }

  hasPlace(role: RoomRole, client: string): boolean {
    const places = this.#listeners[role];
    return places.size < PLACES[role] || this.#whoGivesWay(role, client) !== undefined;
  }

  /**
   * Gives at once what was said and where the lecture stands, then every message to its role.
   * @returns how to leave.
   */
  listen(role: RoomRole, listener: RoomListener): RoomAnswer<() => void> {
    if (!this.hasPlace(role, listener.client)) return refused('too-many-listeners', 10);
    const places = this.#listeners[role];
    if (places.size >= PLACES[role]) this.#drop(role, this.#whoGivesWay(role, listener.client)!);
    places.add(listener);
    for (const message of this.#told.viewOf(role)) listener.onMessage(message);
    // The room may be new, on a server that was started again: then only the screen knows.
    if (role === 'presenter') listener.onMessage({ kind: 'join' });
    else for (const message of this.standing) listener.onMessage(message);
    this.#whoIsHereChanged(role);
    return granted(() => {
      if (!places.delete(listener)) return;
      if (role === 'presenter' && places.size === 0) {
        this.#hadScreenAt = this.#options.now();
        // A screen that has taken its leave by itself has said more than the room knows.
        if (this.#state !== null) this.#pass({ kind: 'leave' });
      }
      this.#whoIsHereChanged(role);
    });
  }

  send(role: RoomRole, message: LectureMessage): RoomAnswer<null> {
    if (!MAY_SEND[message.kind].includes(role)) return refused('not-allowed');
    if (this.#buckets[role]?.take() === false) return refused('too-many-messages', 1);
    if (!isTalk(message)) {
      const isOneOfSeveral = message.kind === 'leave' && this.#allScreens > 1;
      // The lecture goes on at the others, which say where.
      this.#pass(isOneOfSeveral ? { kind: 'join' } : message);
      return granted(null);
    }
    const said = say(this.talk, message, this.#options.today());
    if (!said.ok) return refused(said.why);
    this.#told.add(said.facts);
    if (said.facts.length > 0) this.outlet?.facts(said.facts);
    return granted(null);
  }

  /** What was said in another process, or before this one began. */
  learn(facts: readonly StampedFact[]): void {
    this.#told.add(facts);
  }

  /** What the screen or the speaker sent to another process. */
  hear(message: LectureMessage): void {
    // It may be the screen that is here which says how it goes; its request came to another process.
    const mayBeOurs = message.kind === 'leave' && message.why !== undefined && this.screens === 1;
    if (message.kind !== 'leave' || this.screens === 0 || mayBeOurs) return this.#tell(message);
    // One of several screens has left; another one is here.
    for (const one of this.standing) this.outlet?.message(one);
  }

  countElsewhere(screens: number, followers: number): void {
    if (screens === 0 && this.#elsewhere.screens > 0) this.#hadScreenAt = this.#options.now();
    this.#elsewhere = { screens, followers };
    this.#told.followersChanged();
  }

  /** @param farewell is told to all before their streams end. */
  end(farewell?: LectureMessage): void {
    this.#told.stop();
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

  #pass(message: LectureMessage): void {
    this.#tell(message);
    this.outlet?.message(message);
  }

  #tell(message: LectureMessage): void {
    if (message.kind === 'state') this.#state = message.state;
    if (message.kind === 'ink') this.#ink = message;
    if (message.kind === 'leave') this.#state = null;
    if (FOR_SCREEN.has(message.kind)) this.#to('presenter', message);
    else this.#toFollowers(message);
  }

  #whoIsHereChanged(role: RoomRole): void {
    if (role !== 'speaker') this.outlet?.presence();
    if (role === 'audience') this.#told.followersChanged();
  }

  #toFollowers(message: LectureMessage): void {
    this.#to('speaker', message);
    // Phones show no laser: what nobody sees is not sent to a thousand of them.
    if (message.kind !== 'pointer') this.#to('audience', message);
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
