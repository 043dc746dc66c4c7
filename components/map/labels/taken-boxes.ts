import type { ScreenBox } from '@/lib/geo/screen-box';

/** Where names and other things stand on a map now, for what keeps off them. */
export class TakenBoxes {
  #boxes: readonly ScreenBox[] = [];
  readonly #listeners = new Set<() => void>();

  get boxes(): readonly ScreenBox[] {
    return this.#boxes;
  }

  /** On every frame of a movement, and whenever a name comes or goes. */
  set(boxes: readonly ScreenBox[]): void {
    this.#boxes = boxes;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each `set`; gives back how to stop that. */
  onSet(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
