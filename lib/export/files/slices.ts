/** Few enough that a slow phone does them between two frames, even those of widest rows. */
export const ROWS_A_SLICE = 100;

interface SlicesOptions {
  /** Lets the browser draw and take clicks. */
  readonly pause: () => Promise<void>;
  readonly signal?: AbortSignal;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress?: (share: number) => void;
}

/** Long work on rows in short parts, with a pause after each; may be cancelled in any of them. */
export class Slices {
  #rows = 0;
  #done = 0;
  /** Shares of the whole work between which the present part lies. */
  #begin = 0;
  #end = 0;
  constructor(private readonly options: SlicesOptions) {}

  /**
   * Begins the next part of the work.
   * @param rows that it has, as far as is known
   * @param end share of the whole work that is done after it
   */
  expect(rows: number, end = 1): void {
    [this.#begin, this.#end] = [this.#end, end];
    [this.#rows, this.#done] = [rows, 0];
  }

  /** @throws the signal's reason once that is aborted */
  async over<T>(items: readonly T[], work: (slice: readonly T[]) => void): Promise<void> {
    for (let begin = 0; begin < items.length; begin += ROWS_A_SLICE) {
      this.options.signal?.throwIfAborted();
      const slice = items.slice(begin, begin + ROWS_A_SLICE);
      work(slice);
      this.#done += slice.length;
      this.options.onProgress?.(this.#share);
      await this.pause();
    }
  }

  get #share(): number {
    const ofPart = this.#done / Math.max(this.#done, this.#rows);
    return this.#begin + (this.#end - this.#begin) * ofPart;
  }

  /** For work that is cut otherwise than by rows. @throws as above */
  async pause(): Promise<void> {
    this.options.signal?.throwIfAborted();
    await this.options.pause();
    this.options.signal?.throwIfAborted();
  }
}

/** For programs that draw nothing. */
export const unhurried = () => new Slices({ pause: async () => {} });
