import { observeFrame, restartWindow, startOf, type Governor, type Pace } from './frame-governor';

/** What the animation needs of a browser, so that a test can stand in for it. */
export interface FrameSource {
  readonly request: (callback: (now: number) => void) => number;
  readonly cancel: (handle: number) => void;
  /** Calls back in a task of its own, before the next frame; gives back how to stop that. */
  readonly soon: (callback: (now: number) => void) => () => void;
  readonly isHidden: () => boolean;
  /** Calls back when `isHidden` changes; gives back how to stop that. */
  readonly onVisibilityChange: (callback: () => void) => () => void;
  /** Calls back when the reader presses or types something, with the time on the clock of frames. */
  readonly onInput: (callback: (now: number) => void) => () => void;
}

const INPUTS = ['pointerdown', 'click', 'keydown', 'input'];

export function browserFrames(): FrameSource {
  return {
    request: (callback) => requestAnimationFrame(callback),
    cancel: (handle) => cancelAnimationFrame(handle),
    soon: (callback) => {
      const timer = setTimeout(() => callback(performance.now()));
      return () => clearTimeout(timer);
    },
    isHidden: () => document.hidden,
    onVisibilityChange: (callback) => {
      document.addEventListener('visibilitychange', callback);
      return () => document.removeEventListener('visibilitychange', callback);
    },
    onInput: (callback) => {
      const listening = new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      for (const input of INPUTS)
        document.addEventListener(input, ({ timeStamp }) => callback(timeStamp), options);
      return () => listening.abort();
    },
  };
}

interface FlowAnimationOptions {
  /** Draws the moment; `STILL` draws lines that do not move. */
  readonly draw: (seconds: number) => void;
  /** The computer could not keep up, so less is drawn from now on. */
  readonly onPace: (pace: Pace) => void;
  readonly frames: FrameSource;
  /** Whether the processor draws, so that motion begins with less. */
  readonly isSoftware: boolean;
}

export const STILL = -1;

/** The shader computes phases in 32-bit floats. They are exact enough for an hour, not for a day. */
const WRAP_SECONDS = 3600;
/** After a pause, the pulses continue where they were. */
const LONGEST_STEP = 0.1;
/** A little under two frames of 60 Hz, so that every second one is drawn. */
const CAPPED_INTERVAL = 30;
/** How long the pulses wait for what a press may change: each of their frames would delay it. */
const WAIT_FOR_CHANGE = 250;

/** Owns requestAnimationFrame. Pushes one number; knows nothing of React or of layers. */
export class FlowAnimation {
  #governor: Governor;
  #seconds = 0;
  #previous: number | null = null;
  #handle: number | null = null;
  #moving = false;
  #held = false;
  #waitsUntil = -Infinity;
  readonly #subscriptions: readonly (() => void)[];

  constructor(private readonly options: FlowAnimationOptions) {
    this.#governor = startOf(options.isSoftware);
    this.#subscriptions = [
      options.frames.onVisibilityChange(() => this.#schedule()),
      options.frames.onInput((now) => {
        this.#waitsUntil = now + WAIT_FOR_CHANGE;
      }),
    ];
  }

  get pace(): Pace {
    return this.#governor.pace;
  }

  /** The moment shown now, for a drawing that another change than time asks for. */
  get seconds(): number {
    return this.#isRunning ? this.#seconds : STILL;
  }

  setMoving(moving: boolean): void {
    if (moving === this.#moving) return;
    this.#moving = moving;
    this.#previous = null;
    this.#schedule();
    if (!this.#isRunning) this.options.draw(STILL);
  }

  /** The moment that is shown stays as it is, until it is let go. */
  setHeld(held: boolean): void {
    this.#held = held;
    this.#schedule();
  }

  /** The map is being moved. Slow frames are then not the fault of the pulses. */
  excuse(): void {
    this.#governor = restartWindow(this.#governor);
  }

  /** What a press has changed is drawn: the pulses go on. */
  goOn(): void {
    this.#waitsUntil = -Infinity;
  }

  stop(): void {
    this.#moving = false;
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    this.#schedule();
  }

  get #isRunning(): boolean {
    return this.#moving && this.#governor.pace !== 'still';
  }

  #schedule(): void {
    const { frames } = this.options;
    const shouldRun = this.#isRunning && !this.#held && !frames.isHidden();
    if (shouldRun && this.#handle === null) {
      this.#previous = null;
      this.#handle = frames.request(this.#onFrame);
    } else if (!shouldRun && this.#handle !== null) {
      frames.cancel(this.#handle);
      this.#handle = null;
    }
  }

  readonly #onFrame = (now: number): void => {
    this.#handle = this.options.frames.request(this.#onFrame);
    if (now < this.#waitsUntil) {
      this.#previous = null;
      return;
    }
    const elapsed = this.#previous === null ? 0 : now - this.#previous;
    if (this.#governor.pace === 'capped' && this.#previous !== null && elapsed < CAPPED_INTERVAL) {
      return;
    }
    this.#previous = now;
    this.#seconds = (this.#seconds + Math.min(elapsed / 1000, LONGEST_STEP)) % WRAP_SECONDS;
    if (elapsed > 0) this.#observe(elapsed);
    this.options.draw(this.seconds);
  };

  #observe(elapsed: number): void {
    const { pace } = this.#governor;
    this.#governor = observeFrame(this.#governor, elapsed);
    if (this.#governor.pace === pace) return;
    this.options.onPace(this.#governor.pace);
    this.#schedule();
  }
}
