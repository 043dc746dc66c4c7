import type { LectureMessage } from './lecture-message';

/** Which waiting messages a later one makes worthless. A screen that left may begin anew from step 1. */
const REPLACES: Record<LectureMessage['kind'], readonly LectureMessage['kind'][]> = {
  join: ['join'],
  state: ['state'],
  pointer: ['pointer'],
  ink: ['ink'],
  draw: [],
  leave: ['state', 'pointer', 'ink', 'leave'],
  end: [
    'join',
    'state',
    'pointer',
    'ink',
    'leave',
    'command',
    'draw',
    'poll',
    'questions',
    'followers',
  ],
  command: [],
  // Questions and polls are the room's, not the screen's: they stay when the screen leaves.
  poll: ['poll'],
  questions: ['questions'],
  followers: ['followers'],
  // These the server takes, and gives to nobody.
  'set-poll': [],
  moderate: [],
  answer: [],
  ask: [],
  vote: [],
};

/** Only commands add up, and no hand presses so many keys that a screen does not take. */
const MOST_WAITING = 50;

/**
 * Messages that a listener has not taken yet. A slow phone gets the newest state, not each one that
 * there was; so the outbox stays small, however long the phone stands still.
 */
export class MessageOutbox {
  #waiting: readonly LectureMessage[] = [];

  /** @returns false when too much waits: the listener is to be dropped. */
  add(message: LectureMessage): boolean {
    const kept = this.#waiting.filter(({ kind }) => !REPLACES[message.kind].includes(kind));
    this.#waiting = [...kept, message];
    return this.#waiting.length <= MOST_WAITING;
  }

  takeAll(): readonly LectureMessage[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
