import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Drives a tour that is read: its text, its pictures and its live map. */
export class ReadingPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  async open(address = '/en/tours/rajin-corridor'): Promise<void> {
    await this.#page.goto(address);
    await expect(this.#page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  step(number: number): Locator {
    return this.#page.locator(`#step-${number}`);
  }

  /** Scrolls until a step begins at the top of the window. */
  async readOn(number: number): Promise<void> {
    await this.step(number).evaluate((step) => step.scrollIntoView());
  }

  /** Scrolls on inside of a step, by a share of the window. */
  async scrollBy(share: number): Promise<void> {
    await this.#page.evaluate((part) => window.scrollBy(0, part * innerHeight), share);
  }

  get line(): Locator {
    return this.#page.getByRole('navigation', { name: /^(Steps of the tour|Các bước)/ });
  }

  /** The number of the step that the line marks. */
  async expectCurrent(number: number): Promise<void> {
    await expect(this.line.locator('[aria-current=step]')).toHaveAttribute(
      'href',
      `#step-${number}`,
    );
  }

  /** The place of a step's picture, or of its two. */
  picture(number: number): Locator {
    return this.step(number).locator('.reading-map');
  }

  /** What a reader who cannot see is told of a step's map. */
  pictureWords(number: number): Locator {
    return this.step(number)
      .getByRole('img', { name: /^(Map|Bản đồ), / })
      .first();
  }

  /** The page as it is printed, on a sheet as wide as the window. */
  async onPaper(look: () => Promise<void>): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
    await look();
    await this.#page.emulateMedia({ media: null });
  }

  get liveMap(): Locator {
    return this.#page.locator('.reading-live > .reading-map');
  }

  /** Places that the live map names now. */
  async liveNames(): Promise<string[]> {
    // A name without room is not taken out of the page but made invisible.
    return this.liveMap
      .locator('button')
      .evaluateAll((names: HTMLElement[]) =>
        names
          .filter((name) =>
            name.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          )
          .map((name) => name.innerText),
      );
  }

  /** Maps on the page, each with its own graphics. */
  async maps(): Promise<number> {
    return this.#page.locator('.maplibregl-map').count();
  }

  /** Frames that the live map draws while nothing is done. */
  async framesAtRest(): Promise<number> {
    return this.#page
      .locator('.reading-live canvas')
      .first()
      .evaluate(
        (canvas: HTMLCanvasElement) =>
          new Promise<number>((resolve) => {
            const gl = canvas.getContext('webgl2')!;
            const draw = gl.drawElements.bind(gl);
            let drawn = 0;
            gl.drawElements = (...args) => {
              drawn += 1;
              draw(...args);
            };
            setTimeout(() => resolve(drawn), 1000);
          }),
      );
  }

  async openView(number: number): Promise<void> {
    await this.step(number)
      .getByRole('link', { name: /^(Open this view|Mở góc nhìn)/ })
      .click();
  }

  get backToText(): Locator {
    return this.#page.getByRole('link', { name: /^(Back to the text|Về lại phần đọc)$/ });
  }

  async goBack(): Promise<void> {
    await this.#page.goBack();
  }

  get address(): string {
    const { pathname, search, hash } = new URL(this.#page.url());
    return pathname + search + hash;
  }

  /** A card of those to start with, on the list of tours. */
  startCards(): Locator {
    return this.#page.locator('section#start li');
  }

  async loadedScripts(): Promise<number> {
    return this.#page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/_next\/.*\.js$/.test(new URL(name).pathname)).length,
    );
  }

  async overflow(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}

export async function boxOf(locator: Locator) {
  return (await locator.boundingBox())!;
}
