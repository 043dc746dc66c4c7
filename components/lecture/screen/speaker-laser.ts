import type { MapPoint } from '@/lib/lecture/lecture-message';

/** A phone that loses its connection while it points would leave the point on the screen for good. */
const FORGOTTEN_AFTER_MS = 15_000;

/** Where the speaker points on the map of the screen. Past React: it changes several times a second. */
export class SpeakerLaser {
  #at: MapPoint | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  get at(): MapPoint | null {
    return this.#at;
  }

  readonly show = (at: MapPoint | null): void => {
    clearTimeout(this.#timer);
    this.#at = at;
    if (at) this.#timer = setTimeout(() => this.show(null), FORGOTTEN_AFTER_MS);
    for (const listener of this.#listeners) listener();
  };

  /** @returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
