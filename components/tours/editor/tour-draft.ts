import { isSameTour } from '@/lib/tours/new-own-tour';
import type { OwnTour } from '@/lib/tours/own-tour';
import { isTooLarge } from '@/lib/tours/own-tour-file';
import { historyOf, redone, undone, withChange, type TourHistory } from '@/lib/tours/tour-history';

export type SaveState = 'saved' | 'pending' | 'failed' | 'too-large';

export interface DraftState {
  readonly history: TourHistory;
  readonly save: SaveState;
}

/** Long enough to type a word, short enough to lose little when a laptop is closed. */
export const WAIT_MS = 400;

/** A tour that is being worked on: its history, and saving it. Knows no React. */
export class TourDraft {
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #persist: (tour: OwnTour) => Promise<void>;

  /**
   * @param persist puts the tour where it will be found again; rejects when it cannot.
   * @param save whether the tour as it is given has been saved.
   */
  constructor(tour: OwnTour, persist: (tour: OwnTour) => Promise<void>, save: SaveState = 'saved') {
    this.#state = { history: historyOf(tour), save };
    this.#persist = persist;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  /** @param name of what is changed, so that typing on in one field is undone at once. */
  change(edit: (tour: OwnTour) => OwnTour, name: string | null = null): void {
    const { history } = this.#state;
    this.#become(withChange(history, edit(history.present), name));
  }

  undo(): void {
    this.#become(undone(this.#state.history));
  }

  redo(): void {
    this.#become(redone(this.#state.history));
  }

  /**
   * Takes over what another tab has saved; undo brings back what was here. A draft with unsaved
   * changes stays as it is, because those changes are newer.
   */
  adopt(tour: OwnTour): void {
    const { history, save } = this.#state;
    if (save !== 'saved' || isSameTour(history.present, tour)) return;
    this.#set({ history: withChange(history, tour), save });
  }

  /** Saves now, if there is anything to be saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const { history, save } = this.#state;
    if (save === 'saved') return;
    const { present } = history;
    const stamped = { ...present, changedAt: new Date().toISOString() };
    if (isTooLarge(stamped)) {
      this.#set({ history, save: 'too-large' });
      return;
    }
    const outcome = await this.#persist(stamped).then(
      () => 'saved' as const,
      () => 'failed' as const,
    );
    // A change that was made meanwhile is saved by its own timer.
    if (this.#state.history.present === present) {
      this.#set({ history: this.#state.history, save: outcome });
    }
  }

  #become(history: TourHistory): void {
    if (history.present === this.#state.history.present) return;
    this.#set({ history, save: 'pending' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), WAIT_MS);
  }

  #set(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
