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

/** What one room may send to one group: a fifth of a slow server's network, for a moment. */
const BYTES_PER_MS = 8000;

/**
 * Tells a group of listeners what changed, and no more often than it may: a thousand answers are a few
 * broadcasts. What is long, or goes to many, is told less often.
 */
export class Broadcast {
  readonly #options: BroadcastOptions;
  /** What was told last of each kind. */
  readonly #told = new Map<LectureMessage['kind'], string>();
  #freeAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  constructor(options: BroadcastOptions) {
    this.#options = options;
  }

  /** At once, or as soon as it may be. */
  changed(): void {
    if (this.#timer !== undefined || this.#hasEnded) return;
    const wait = this.#freeAt - this.#options.now();
    if (wait <= 0) return this.#tell();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, wait);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#hasEnded = true;
  }

  #tell(): void {
    const { now, leastMs, listeners, view, tell } = this.#options;
    const count = listeners();
    if (count === 0) return;
    let bytes = 0;
    for (const message of view()) {
      const text = JSON.stringify(message);
      if (this.#told.get(message.kind) === text) continue;
      this.#told.set(message.kind, text);
      bytes += text.length;
      tell(message);
    }
    const wait = bytes > 0 ? Math.max(leastMs, (bytes * count) / BYTES_PER_MS) : LOOK_AGAIN_MS;
    this.#freeAt = now() + wait;
  }
}
