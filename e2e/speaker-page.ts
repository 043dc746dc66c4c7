import { expect, type Locator } from '@playwright/test';
import type { LecturePage, SpeakerPage } from './lecture-page';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place that a picture and the screen both name, and where its name stands on each. */
interface NamedOnBoth {
  readonly name: string;
  readonly inPicture: Point;
  readonly onScreen: Point;
}

const middleOf = async (element: Locator): Promise<Point> => {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
export const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

/** What the speaker's view has besides the step: pictures, timer, notes, and where they are on a phone. */
export class SpeakerTools {
  constructor(readonly speaker: SpeakerPage) {}

  get #page() {
    return this.speaker.atlas.page;
  }

  /** As large as the window that the screen opens. */
  async enlargeWindow(): Promise<void> {
    await this.#page.setViewportSize({ width: 1100, height: 760 });
  }

  picture(which: 'now' | 'next'): Locator {
    return this.#page.locator(`[data-picture="${which}"]`);
  }

  yearsOf(which: 'now' | 'next'): Locator {
    return this.picture(which).locator('[data-picture-years]');
  }

  get timerStands(): Locator {
    return this.#page.getByLabel('stopped', { exact: true });
  }

  get undo(): Locator {
    return this.#page.getByRole('button', { name: 'Undo (T)' });
  }

  /** The clock of the whole browser stands so many minutes from now. */
  async holdClock(minutes: number): Promise<void> {
    await this.#page.context().clock.setFixedTime(Date.now() + minutes * 60_000);
  }

  get pace(): Locator {
    return this.#page.locator('[data-pace]');
  }

  async plan(minutes: number): Promise<void> {
    const field = this.#page.getByRole('textbox', { name: /Planned minutes/ });
    await field.fill(String(minutes));
    await field.press('Enter');
    // While it has the focus, keys are typed into it.
    await field.blur();
  }

  get goodbye(): Locator {
    return this.#page.getByRole('status').filter({ hasText: 'The lecture is over' });
  }

  get isClosed(): boolean {
    return this.#page.isClosed();
  }

  /** Of the letters of the notes, in pixels. */
  async noteSize(): Promise<number> {
    return this.#page
      .locator('[data-notes-size]')
      .evaluate((notes) => parseFloat(getComputedStyle(notes).fontSize));
  }

  /** The two places farthest apart of those that the picture and the screen both name. */
  async placesOnBoth(lecture: LecturePage): Promise<readonly [NamedOnBoth, NamedOnBoth]> {
    const found: NamedOnBoth[] = [];
    for (const text of await this.picture('now').locator('svg text:not(.italic)').all()) {
      const name = (await text.textContent())!;
      const label = lecture.maps.first().getByRole('button', { name: new RegExp(`^${name}\\b`) });
      if ((await label.count()) !== 1 || !(await label.isVisible())) continue;
      found.push({
        name,
        inPicture: await middleOf(text),
        onScreen: await middleOf(label),
      });
    }
    const pairs = found.flatMap((one) => found.map((other) => [one, other] as const));
    const farthest = pairs.toSorted(
      ([a, b], [c, d]) => apart(c.onScreen, d.onScreen) - apart(a.onScreen, b.onScreen),
    )[0];
    expect(farthest, 'names on both').toBeDefined();
    return farthest!;
  }

  /** Presses on the picture and holds. */
  async pointAt({ x, y }: Point): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
  }

  async pointNoMore(): Promise<void> {
    await this.#page.mouse.up();
  }

  async showScreen(): Promise<void> {
    await this.#page.getByRole('radio', { name: 'Screen' }).check();
  }

  async enlargeNotes(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.speaker.press('+');
  }

  /** Whether the notes are longer than what is seen of them. */
  async notesScroll(): Promise<boolean> {
    return this.speaker.notes.evaluate((notes) => notes.scrollHeight > notes.clientHeight + 1);
  }

  /** The whole view fits: nothing but the notes is scrolled. */
  async pageScrolls(): Promise<boolean> {
    return this.#page.evaluate(
      () => document.scrollingElement!.scrollHeight > window.innerHeight + 1,
    );
  }

  /** Where the button for the next step is, in shares of the window, and how high it is. */
  async nextStepButton(): Promise<{ right: number; foot: number; height: number }> {
    const button = this.#page.getByRole('button', { name: 'Next step' });
    await expect(button).toBeInViewport({ ratio: 1 });
    const { x, y, width, height } = (await button.boundingBox())!;
    const { width: whole, height: high } = this.#page.viewportSize()!;
    return { right: (x + width) / whole, foot: (y + height) / high, height };
  }
}

/** Where the speaker's laser is on the screen; the screen has one for each map. */
export const speakerLaser = (lecture: LecturePage): Locator =>
  lecture.atlas.page.locator('[data-speaker-laser]:visible');

export const placeOfLaser = async (lecture: LecturePage): Promise<Point> =>
  middleOf(speakerLaser(lecture).locator('div').first());
