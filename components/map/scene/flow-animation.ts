import { observeFrame, restartWindow, startOf, type Governor, type Pace } from './frame-governor';

/** What the animation needs of a browser, so that a test can stand in for it. */
export interface FrameSource {
  readonly request: (callback: (now: number) => void) => number;
  readonly cancel: (handle: number) => void;
  readonly isHidden: () => boolean;
  /** Calls back when `isHidden` changes; gives back how to stop that. */
  readonly onVisibilityChange: (callback: () => void) => () => void;
}

export function browserFrames(): FrameSource {
  return {
    request: (callback) => requestAnimationFrame(callback),
    cancel: (handle) => cancelAnimationFrame(handle),
    isHidden: () => document.hidden,
    onVisibilityChange: (callback) => {
      document.addEventListener('visibilitychange', callback);
      return () => document.removeEventListener('visibilitychange', callback);
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

/** Owns requestAnimationFrame. Pushes one number; knows nothing of React or of layers. */
export class FlowAnimation {
  #governor: Governor;
  #seconds = 0;
  #previous: number | null = null;
  #handle: number | null = null;
  #moving = false;
  readonly #unsubscribe: () => void;

  constructor(private readonly options: FlowAnimationOptions) {
    this.#governor = startOf(options.isSoftware);
    this.#unsubscribe = options.frames.onVisibilityChange(() => this.#schedule());
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

  /** The map is being moved. Slow frames are then not the fault of the pulses. */
  excuse(): void {
    this.#governor = restartWindow(this.#governor);
  }

  stop(): void {
    this.#moving = false;
    this.#unsubscribe();
    this.#schedule();
  }

  get #isRunning(): boolean {
    return this.#moving && this.#governor.pace !== 'still';
  }

  #schedule(): void {
    const { frames } = this.options;
    const shouldRun = this.#isRunning && !frames.isHidden();
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
