import type { LectureMessage } from './lecture-message';

interface BroadcastOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Between two broadcasts. */
  readonly leastMs: number;
  readonly listeners: () => number;
  /** What they are to know now: a message of each kind. */
  readonly view: () => readonly LectureMessage[];
  readonly tell: (message: LectureMessage) => void;
}

/** Between two looks at what is to be told, when nothing was. */
const LOOK_AGAIN_MS = 50;

/** What one room may send of a kind to one group: a fifth of a slow server's network, for a moment. */
const BYTES_PER_MS = 8000;

interface Told {
  readonly text: string;
  /** When the next one of its kind may go. */
  readonly freeAt: number;
}

/**
 * Tells a group of listeners what changed, and no more often than it may: a thousand answers are a few
 * broadcasts. What is long, or goes to many, is told less often, and holds up no message of another kind.
 */
export class Broadcast {
  readonly #options: BroadcastOptions;
  /** What was told last of each kind. */
  readonly #told = new Map<LectureMessage['kind'], Told>();
  #nextLookAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  constructor(options: BroadcastOptions) {
    this.#options = options;
  }

  /**
   * At once, or as soon as it may be.
   * @param urgent the kind of message that goes at once in any case
   */
  changed(urgent?: LectureMessage['kind']): void {
    if (this.#hasEnded) return;
    const wait = this.#nextLookAt - this.#options.now();
    if (wait <= 0 || urgent) this.#look(urgent);
    else this.#lookIn(wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#hasEnded = true;
  }

  #lookIn(ms: number): void {
    this.#timer ??= setTimeout(() => this.#look(), ms).unref();
  }

  #look(urgent?: LectureMessage['kind']): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { now, leastMs, listeners, view, tell } = this.#options;
    const count = listeners();
    if (count === 0) return;
    const changed = view()
      .map((message) => ({ message, text: JSON.stringify(message), at: now() }))
      .filter(({ message, text }) => this.#told.get(message.kind)?.text !== text);
    for (const { message, text, at } of changed) {
      const isFree = message.kind === urgent || (this.#told.get(message.kind)?.freeAt ?? at) <= at;
      if (!isFree) {
        this.#lookIn(leastMs);
        continue;
      }
      const wait = Math.max(leastMs, (text.length * count) / BYTES_PER_MS);
      this.#told.set(message.kind, { text, freeAt: at + wait });
      tell(message);
    }
    this.#nextLookAt = now() + (changed.length > 0 ? leastMs : LOOK_AGAIN_MS);
  }
}
