import { Broadcast } from './broadcast';
import type { RoomRole } from './lecture-room';
import type { LectureMessage } from './lecture-message';
import { ROOM_LIMITS } from './room-limits';
import { EMPTY_TALK, currentPoll, withFacts, type RoomTalk } from './room-talk';
import type { StampedFact } from './talk-fact';
import { answeredIn, viewOfAudience, viewOfModerators } from './talk-views';

interface TalkListeners {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** In this process. */
  readonly count: (role: RoomRole) => number;
  /** In all processes. */
  readonly followers: () => number;
  readonly tell: (role: RoomRole, message: LectureMessage) => void;
}

/** The talk of a room, and who has been told of it. */
export class ToldTalk {
  readonly #listeners: TalkListeners;
  readonly #moderators: Broadcast;
  readonly #audience: Broadcast;
  #talk: RoomTalk = EMPTY_TALK;

  constructor(listeners: TalkListeners) {
    const { now, count, tell } = listeners;
    this.#listeners = listeners;
    this.#moderators = new Broadcast({
      now,
      leastMs: ROOM_LIMITS.talkEveryMs.moderators,
      listeners: () => count('presenter') + count('speaker'),
      view: () => this.viewOf('speaker'),
      tell: (message) => {
        tell('presenter', message);
        tell('speaker', message);
      },
    });
    this.#audience = new Broadcast({
      now,
      leastMs: ROOM_LIMITS.talkEveryMs.audience,
      listeners: () => count('audience'),
      view: () => this.viewOf('audience'),
      tell: (message) => tell('audience', message),
    });
  }

  get talk(): RoomTalk {
    return this.#talk;
  }

  /** What one is to know now: a message of each kind. */
  viewOf(role: RoomRole): readonly LectureMessage[] {
    if (role === 'audience') return this.#audienceView(this.#talk);
    const poll = currentPoll(this.#talk);
    const answered = poll ? answeredIn(this.#talk, poll.id) : 0;
    const count = this.#listeners.followers();
    return [...this.#moderatorView(this.#talk), { kind: 'followers', count, answered }];
  }

  add(facts: readonly StampedFact[]): void {
    const talk = withFacts(this.#talk, facts);
    if (talk === this.#talk) return;
    // A thousand phones wait for that, and a lecturer who asks them all to look.
    const urgent = stanceOf(talk) === stanceOf(this.#talk) ? undefined : 'poll';
    this.#talk = talk;
    this.#moderators.changed(urgent);
    this.#audience.changed(urgent);
  }

  followersChanged(): void {
    this.#moderators.changed();
  }

  stop(): void {
    this.#moderators.stop();
    this.#audience.stop();
  }

  /** Made once a change, although a thousand phones may join after it. */
  readonly #audienceView = ofLatest((talk: RoomTalk) => Object.values(viewOfAudience(talk)));
  readonly #moderatorView = ofLatest((talk: RoomTalk) => Object.values(viewOfModerators(talk)));
}

/** Which poll is asked, and what may be done with it. */
function stanceOf(talk: RoomTalk): string {
  const { id, isOpen, isShown } = currentPoll(talk) ?? {};
  return JSON.stringify([id, isOpen, isShown]);
}

function ofLatest<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  let latest: { readonly given: Given; readonly made: Made } | undefined;
  return (given) => {
    if (latest?.given !== given) latest = { given, made: make(given) };
    return latest.made;
  };
}
