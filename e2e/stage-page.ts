import { expect, type Locator } from '@playwright/test';
import { LecturePage } from './lecture-page';

/** Drives the live stage: a lecture from the atlas, or a step that is left to answer a question. */
export class StagePage extends LecturePage {
  /** Presses the key of the atlas that shows its view to a room. */
  async begin(): Promise<void> {
    await this.press('p');
    await expect(this.announced).toBeAttached();
    await expect(this.years).toBeVisible();
  }

  /** Another window of this browser at the same address. */
  async secondWindow(): Promise<StagePage> {
    const window = new StagePage(await this.atlas.inNewPage(this.page.context()));
    await window.page.goto(this.page.url());
    await expect(window.years).toBeVisible();
    return window;
  }

  /** What a screen reader is told of the live view. */
  get announced(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^Live view: / });
  }

  async expectYears(words: string | RegExp): Promise<void> {
    await expect(this.years).toHaveText(words);
  }

  get legend(): Locator {
    return this.page.getByRole('list', { name: 'Kinds of events' });
  }

  /** The names of the families that are shown. */
  async expectFamilies(count: number): Promise<void> {
    await expect(this.legend.getByRole('button', { pressed: true })).toHaveCount(count);
  }

  async countOfFamilies(): Promise<number> {
    return this.legend.getByRole('button').count();
  }

  /** The address has the view in it, for a reload or another window. */
  async expectView(parameters: Record<string, string | null>): Promise<void> {
    await expect
      .poll(() => {
        const view = new URL(this.page.url()).searchParams.get('view') ?? '';
        const search = new URLSearchParams(view);
        return Object.fromEntries(Object.keys(parameters).map((name) => [name, search.get(name)]));
      })
      .toEqual(parameters);
  }

  get pauses(): Locator {
    return this.page.getByRole('button', { name: 'Pause', exact: true });
  }

  /**
   * Plays, and pauses at the first year that stands there alone: in the page itself, since playing may be over
   * before a busy machine comes to the second key.
   */
  async playToAYear(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const press = () =>
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
          const observer = new MutationObserver(() => {
            const years = document.querySelector('[data-years]')?.textContent ?? '';
            const pause = document.querySelector('button[aria-label="Pause"]');
            if (pause === null || !/^\d{4}$/.test(years)) return;
            observer.disconnect();
            press();
            resolve();
          });
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
          press();
        }),
    );
  }

  get search(): Locator {
    return this.page.getByRole('combobox', { name: 'Search the record' });
  }

  get left(): Locator {
    return this.page.getByText(/^Left step \d+ · R returns$/);
  }

  /** A handle of the strip of years, as a keyboard takes it. */
  handle(name: 'From year' | 'To year'): Locator {
    return this.page.getByRole('slider', { name });
  }

  /** Opens a place by its name on the map. */
  async openPlace(name: string): Promise<void> {
    await this.maps
      .first()
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }

  card(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  async turnWheelOverYears(by: number): Promise<void> {
    await this.years.hover();
    await this.page.mouse.wheel(0, by);
  }

  /** What was kept of today's lecture, in the list of the reader's own tours. */
  get keptTour(): Locator {
    const title = this.page.getByRole('heading', { level: 3, name: /^Lecture of \d/ });
    return this.page.getByRole('listitem').filter({ has: title });
  }

  async addressOfPage(): Promise<string> {
    return new URL(this.page.url()).pathname;
  }
}
