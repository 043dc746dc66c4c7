import { expect, type Locator } from '@playwright/test';
import type { LecturePage, SpeakerPage } from './lecture-page';

/** What leads a lecture on without hands, its captions, and rehearsals; with a clock that this drives. */
export class RunPage {
  readonly #began = Date.now();

  constructor(readonly lecture: LecturePage) {}

  get #page() {
    return this.lecture.atlas.page;
  }

  /** Opens a tour each step of which was rehearsed to so many seconds. */
  async open(tour: string, run: 'auto' | 'loop', step: number | 'last', seconds: number) {
    await this.lecture.open(tour);
    const announced = this.#page.getByRole('status').filter({ hasText: /^Step 1 of/ });
    const steps = Number(/of (\d+)/.exec((await announced.textContent())!)![1]);
    await this.#page.evaluate(
      ([name, times]) => localStorage.setItem(`step-times:${name}`, times!),
      [tour, JSON.stringify(Array.from({ length: steps }, () => seconds))],
    );
    const first = step === 'last' ? steps : step;
    await this.#page.goto(`/en/present?tour=${tour}&step=${first}&run=${run}`);
    await this.lecture.expectStep(first);
    await expect(this.strip).toBeAttached();
  }

  /** The clock of the whole browser stands so many seconds after this began; its timers run. */
  async clockAt(seconds: number): Promise<void> {
    await this.#settled();
    await this.#page.context().clock.setFixedTime(this.#began + seconds * 1000);
  }

  /** From now on `pass` moves the clock and what waits for it. */
  async driveClock(): Promise<void> {
    await this.#page.clock.install();
  }

  async pass(seconds: number): Promise<void> {
    await this.#settled();
    await this.#page.clock.fastForward(seconds * 1000);
  }

  /** What has just been drawn is also measured: the clock must not go on before that has begun. */
  async #settled(): Promise<void> {
    // The speaker's window measures by itself.
    const windows = this.#page.context().pages();
    await Promise.all(windows.map((window) => window.evaluate(effectsBegun)));
  }

  /** At the edge: what holds the lecture or lets it go. */
  get strip(): Locator {
    return this.#page.locator('[data-run]');
  }

  get stopped(): Locator {
    return this.strip.getByText(/^Stopped\./);
  }

  get slidingLine(): Locator {
    return this.#page.locator('[data-run-share]');
  }

  captions(on: LecturePage | { atlas: LecturePage['atlas'] } = this.lecture): Locator {
    return on.atlas.page.getByRole('region', { name: 'Captions' });
  }

  /** What the address asks for, for a reload. */
  async expectRunInAddress(run: string | null): Promise<void> {
    await expect.poll(() => new URL(this.#page.url()).searchParams.get('run')).toBe(run);
  }

  /** Whether a part of the screen is on it, and not behind another part. */
  async isUncovered(part: Locator): Promise<boolean> {
    return part.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && element.contains(top);
    });
  }
}

/** In the page: over when React has begun the effects of what it has drawn. */
async function effectsBegun(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  // It begins them by such a message: one that is sent later comes later.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
}

/** The dialog of the speaker’s view that is about time. */
export class TimingDialog {
  constructor(readonly speaker: SpeakerPage) {}

  get #page() {
    return this.speaker.atlas.page;
  }

  get #dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Timing' });
  }

  async rehearse(): Promise<void> {
    await this.speaker.choose('Timing');
    await this.#dialog.getByRole('button', { name: 'Rehearse' }).click();
    await expect(this.#dialog).toBeHidden();
  }

  async end(): Promise<void> {
    await this.speaker.choose('End the rehearsal');
    await expect(this.#dialog).toBeVisible();
  }

  /** Of the steps that stood, and of the whole: what was rehearsed. */
  async rehearsed(): Promise<string[]> {
    const cells = this.#dialog.getByRole('table').locator('tr > td:last-child');
    return (await cells.allInnerTexts()).filter((text) => text !== '–');
  }

  async keep(): Promise<void> {
    await this.#dialog.getByRole('button', { name: /^Keep these times/ }).click();
    await expect(this.#dialog.getByText('The times are kept in this browser.')).toBeVisible();
  }

  async close(): Promise<void> {
    await this.#dialog.getByRole('button', { name: 'Close' }).click();
    await expect(this.#dialog).toBeHidden();
  }

  get stepTime(): Locator {
    return this.#page.locator('[data-step-time]');
  }
}
