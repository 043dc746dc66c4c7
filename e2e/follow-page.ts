import { expect, type Browser, type BrowserContextOptions, type Locator } from '@playwright/test';
import { AtlasPage } from './atlas-page';

/** Drives the phone of somebody in the audience. */
export class FollowPage {
  constructor(readonly atlas: AtlasPage) {}

  /** On a device of its own. @param before the page is opened, such as to break its graphics. */
  static async join(
    browser: Browser,
    code: string,
    options: BrowserContextOptions,
    before: (atlas: AtlasPage) => Promise<void> = () => Promise.resolve(),
  ): Promise<FollowPage> {
    const phone = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      reducedMotion: 'reduce',
      ...options,
    });
    const follower = new FollowPage(new AtlasPage(await phone.newPage()));
    await before(follower.atlas);
    await follower.#page.goto(`/en/follow?room=${code}`);
    return follower;
  }

  get #page() {
    return this.atlas.page;
  }

  async leave(): Promise<void> {
    await this.#page.context().close();
  }

  get status(): Locator {
    return this.#page.locator('header').getByRole('status');
  }

  async expectStep(number: number): Promise<void> {
    await expect(this.status).toHaveText(new RegExp(`^(Step ${number} of|Bước ${number}/)`));
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { level: 1 });
  }

  /** What follows the map: it must not move when a live one comes. */
  get text(): Locator {
    return this.#page.locator('.audience-step > :last-child');
  }

  /** Until its own letters have come, a text has others, and may be higher or lower. */
  async waitForLetters(): Promise<void> {
    await this.#page.evaluate(async () => void (await document.fonts.ready));
  }

  /** The place of the maps. */
  get place(): Locator {
    return this.#page.getByRole('region', { name: /^(Map of this step|Bản đồ của bước này)$/ });
  }

  get picture(): Locator {
    return this.place.getByRole('img', { name: /^(Map|Bản đồ), / }).first();
  }

  get liveMap(): Locator {
    return this.#page.locator('.audience-live');
  }

  /** Maps with graphics of their own. */
  async maps(): Promise<number> {
    return this.#page.locator('.maplibregl-map').count();
  }

  async touchMap(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Live map' }).tap();
    await expect(this.liveMap).toBeVisible();
  }

  /** Places that the live map names now. */
  async liveNames(): Promise<string[]> {
    return this.liveMap
      .locator('[role=toolbar] button')
      .evaluateAll((names: HTMLElement[]) =>
        names
          .filter((name) =>
            name.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          )
          .map((name) => name.innerText),
      );
  }

  async openPlace(name: string): Promise<void> {
    await this.liveMap.locator('[role=toolbar] button', { hasText: name }).first().tap();
  }

  /** Which movements of one finger the browser keeps for the page. */
  async fingerScrolls(): Promise<string> {
    return this.liveMap
      .locator('.maplibregl-canvas-container')
      .evaluate((element) => getComputedStyle(element).touchAction);
  }

  async drag(): Promise<void> {
    const { x, y, width, height } = (await this.place.locator('> div').boundingBox())!;
    await this.#page.mouse.move(x + width / 2, y + height / 2);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + width / 3, y + height / 3, { steps: 6 });
    await this.#page.mouse.up();
  }

  async choose(button: string): Promise<void> {
    await this.button(button).tap();
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** Where the lecturer is, while the reader is elsewhere. */
  get strip(): Locator {
    return this.#page.getByRole('button', { name: /^The lecturer is at/ });
  }

  /** The same in the atlas. */
  get atlasStrip(): Locator {
    return this.#page.getByRole('link', { name: /^The lecturer is at/ });
  }

  async openNote(number: number): Promise<void> {
    await this.#page
      .getByRole('button', { name: `Evidence ${number}`, exact: true })
      .first()
      .tap();
  }

  get evidence(): Locator {
    return this.#page.locator('[data-evidence-card]');
  }

  async openView(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Open this view in the atlas' }).tap();
  }

  async switchLanguage(): Promise<void> {
    await this.#page.getByRole('link', { name: /^(English|Tiếng Việt)$/ }).tap();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  get address(): string {
    const { pathname, search, hash } = new URL(this.#page.url());
    return pathname + search + hash;
  }

  async overflow(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** Names of what is too low for a finger; a number within a sentence is as high as its line. */
  async smallTargets(): Promise<string[]> {
    return this.#page.locator('main :is(button, a[href])').evaluateAll((targets: HTMLElement[]) =>
      targets
        .filter((target) => target.checkVisibility() && target.closest('sup') === null)
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.innerText || target.ariaLabel || target.outerHTML),
    );
  }
}
