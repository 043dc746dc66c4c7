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
  #expected = 0;
  #done = 0;
  constructor(private readonly options: SlicesOptions) {}

  /** @param rows that are still to be worked through, as far as is known */
  expect(rows: number): void {
    this.#expected = this.#done + rows;
  }

  /** @throws the signal's reason once that is aborted */
  async over<T>(items: readonly T[], work: (slice: readonly T[]) => void): Promise<void> {
    for (let begin = 0; begin < items.length; begin += ROWS_A_SLICE) {
      this.options.signal?.throwIfAborted();
      const slice = items.slice(begin, begin + ROWS_A_SLICE);
      work(slice);
      this.#done += slice.length;
      this.options.onProgress?.(this.#done / Math.max(this.#done, this.#expected));
      await this.pause();
    }
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
