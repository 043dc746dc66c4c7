import { AxeBuilder } from '@axe-core/playwright';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';

export type Family =
  | 'Visits'
  | 'Meetings'
  | 'Mediation and venues'
  | 'Trade and aid'
  | 'Correspondence'
  | 'Agreements and relations'
  | 'Disputes and incidents'
  | 'Statements and policies';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CODE = '**/_next/static/**/*.js';
const MOST_TABS = 120;
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

function gate() {
  let letThrough!: () => void;
  const passed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  return { passed, letThrough };
}

/** Drives the atlas in the reader's terms; journeys never touch the page themselves. */
export class AtlasPage {
  /** Hosts other than the app's own that the page asked for anything. */
  readonly foreignRequests: string[] = [];
  readonly #consoleErrors: string[] = [];
  readonly #expectedErrors: RegExp[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = ['127.0.0.1', 'localhost', 'classroom.test'].includes(url.hostname);
      if (url.protocol.startsWith('http') && !own) this.foreignRequests.push(url.href);
    });
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // “Failed to load resource” does not say which one.
      this.#consoleErrors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#consoleErrors.push(error.message));
  }

  /** A journey into a failure says so beforehand. */
  expectConsoleError(error: RegExp): void {
    this.#expectedErrors.push(error);
  }

  get unexpectedErrors(): string[] {
    return this.#consoleErrors.filter(
      (error) => !this.#expectedErrors.some((expected) => expected.test(error)),
    );
  }

  /** Opens a view in which Ulaanbaatar has events, and waits until the live map has drawn its name. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.turnTo();
    await expect(this.place('Ulaanbaatar')).toBeVisible();
    await expect(this.page.locator('.map-stage-loading')).toBeHidden();
  }

  /** Gives the sign that the live map waits for, until it is there. */
  async turnTo(): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Shift');
      await expect(this.page.locator('.map-stage-loading')).toBeHidden({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
  }

  /** Opens a view; when it is drawn, no more code arrives until it is let through. */
  async openThenHoldCode(path: string): Promise<() => void> {
    const { passed, letThrough } = gate();
    let isOpen = true;
    // From before the first request: the browser may send one of the next past a new route.
    await this.page.route(CODE, async (route) => {
      if (!isOpen) await passed;
      await route.continue();
    });
    await this.open(path);
    isOpen = false;
    return letThrough;
  }

  /** Opens a view whose panels and map come only when they are let through. */
  async openWithoutLateCode(path: string): Promise<() => void> {
    const html = await (await this.page.request.get(path)).text();
    const { passed, letThrough } = gate();
    await this.page.route(CODE, async (route) => {
      if (!html.includes(new URL(route.request().url()).pathname)) await passed;
      await route.continue();
    });
    await this.page.goto(path);
    return letThrough;
  }

  /** Opens a view in which no place has an event. */
  async openEmpty(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.map).toBeVisible();
    await expect(this.page.getByText('No event matches these filters.').first()).toBeVisible();
    await this.waitForLists();
  }

  /**
   * Waits for the lists of the record, which come after the map. Until then nothing is narrowed to places,
   * people, pairs or sources, no corridor that they keep is drawn, and the files of a view are empty.
   */
  async waitForLists(): Promise<void> {
    const filters = this.page.locator('#filters');
    // On a phone the panel is not shown, but it is there.
    const group = { name: /^(Places|Địa điểm)/, includeHidden: true };
    await expect(filters.getByRole('button', group)).toBeAttached();
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: /^(Map of events|Bản đồ các sự kiện)$/ });
  }

  /** The name of a place on the map, and neither its pill at the edge nor an arc that begins there. */
  place(name: string): Locator {
    const button = this.map.getByRole('button', { name: new RegExp(`^${name}`) });
    return button.and(this.page.locator('[data-place]'));
  }

  /** The buttons at the edge of the map for busy places out of view: those that are seen. */
  get edgePills(): Locator {
    const list = /^(Busy places out of view|Các địa điểm có nhiều sự kiện nằm ngoài khung nhìn)$/;
    return this.map.getByRole('list', { name: list }).getByRole('button');
  }

  /** A box round the point that the camera looks at, in pixels of the screen. */
  async boxRoundCentre(): Promise<Box> {
    const map = (await this.map.boundingBox())!;
    const [width, height] = [240, 160];
    return {
      x: map.x + (map.width - width) / 2,
      y: map.y + (map.height - height) / 2,
      width,
      height,
    };
  }

  get evidence(): Locator {
    return this.page.locator('section[aria-labelledby]').filter({
      has: this.page.getByRole('button', { name: /^(Close the evidence|Đóng phần bằng chứng)/ }),
    });
  }

  /** "38 of 156 events shown": the first of the two. */
  async shownEvents(): Promise<number> {
    const text = await this.page
      .getByText(/of \d+ events shown/)
      .locator('..')
      .innerText();
    return Number.parseInt(text.trim(), 10);
  }

  #family(family: Family): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${family}`) });
  }

  async toggle(family: Family): Promise<void> {
    await this.#family(family).click();
  }

  /** The count that the legend gives for a family. */
  async countOf(family: Family): Promise<number> {
    const label = this.page.locator('label').filter({ has: this.#family(family) });
    return Number(await label.locator('[aria-hidden].tabular-nums').innerText());
  }

  async showOnly(family: Family): Promise<void> {
    const button = this.page.getByRole('button', { name: `Only ${family}` });
    await button.focus();
    await button.press('Enter');
  }

  async setYears(from: number, to: number): Promise<void> {
    for (const [field, year] of [
      ['From year', from],
      ['To year', to],
    ] as const) {
      await this.page.getByRole('textbox', { name: field }).fill(String(year));
      await this.page.keyboard.press('Enter');
    }
  }

  async showList(): Promise<void> {
    await this.page.getByRole('button', { name: 'List', exact: true }).click();
  }

  get listedEvents(): Locator {
    return this.page.getByRole('region', { name: 'Events shown' }).locator('li > button');
  }

  /** Presses Tab until the target has the focus, as a reader without a mouse would. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${MOST_TABS} presses of Tab do not reach ${String(target)}`);
  }

  /** The name or hint of what the pointer rests on or the keyboard has reached. */
  get tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** “Share and save”, in which everything is that can be done with a view elsewhere. */
  get shareDialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Share and save|Chia sẻ và lưu)$/ });
  }

  /** @param tab that is opened in it, where it is not the one that it opens on */
  async openShare(tab?: string): Promise<void> {
    await this.choose('Share and save');
    await expect(this.shareDialog).toBeVisible();
    if (tab !== undefined) await this.openShareTab(tab);
  }

  async openShareTab(tab: string): Promise<void> {
    await this.shareDialog.getByRole('tab', { name: tab, exact: true }).click();
    // Its code comes then.
    await expect(this.shareDialog.getByText('Loading…').filter({ visible: true })).toHaveCount(0);
  }

  /** Copies the link to the view by two presses, gives it, and closes the dialog. */
  async share(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(this.shareDialog.getByRole('textbox').first()).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(this.shareDialog.getByText('Copied.')).toBeVisible();
    await this.page.keyboard.press('Escape');
    await expect(this.shareDialog).toHaveCount(0);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  get menu(): Locator {
    return this.page.getByRole('dialog', { name: /^(Menu|Trình đơn)$/ });
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Menu|Trình đơn)$/ }).click();
    await expect(this.menu).toBeVisible();
  }

  /** Presses a button of the menu, and closes the menu where that has not. */
  async choose(name: string): Promise<void> {
    await this.openMenu();
    await this.menu.getByRole('button', { name, exact: true }).click();
    if (await this.menu.isVisible()) await this.page.keyboard.press('Escape');
    await expect(this.menu).toHaveCount(0);
  }

  async inNewPage(context: BrowserContext): Promise<AtlasPage> {
    return new AtlasPage(await context.newPage());
  }

  async stopMotion(): Promise<void> {
    await this.choose('Stop the moving arcs');
  }

  /** The picture as drawn, in pixels of the screen. */
  async picture(): Promise<PNG> {
    return PNG.sync.read(await this.page.screenshot());
  }

  /**
   * The picture once all tiles and what lies over the map were there and two, half a second apart, are the
   * same: nothing moves any more. Two alone would not do: on a busy machine that time may pass without a
   * change before a tile comes.
   */
  async settledPicture(): Promise<PNG> {
    const maps = this.page.locator('[data-map-theme]');
    // The graphics of the arcs start apart from those of the map.
    const overlay = this.page.locator('.maplibregl-ctrl-top-left canvas');
    await expect(maps).not.toHaveCount(0);
    await expect(this.page.locator('[data-map-theme]:not([data-drawn])')).toHaveCount(0);
    await expect(maps.filter({ hasNot: overlay })).toHaveCount(0);
    let pictures: readonly PNG[] = [];
    await expect
      .poll(
        async () => {
          // None to compare with the first time, which a poll asks for at once.
          pictures = [...pictures.slice(-1), await this.picture()];
          const [one, other] = pictures;
          return other !== undefined && one!.data.equals(other.data);
        },
        { intervals: [500] },
      )
      .toBe(true);
    return pictures.at(-1)!;
  }

  /** What axe finds: by every rule in the light of day, and by those about colour at night. */
  async axeViolations(): Promise<string[]> {
    const byDay = await this.#analyse(this.#axe());
    await this.page.emulateMedia({ colorScheme: 'dark' });
    const atNight = await this.#analyse(this.#axe().withRules(COLOUR_RULES));
    await this.page.emulateMedia({ colorScheme: 'light' });
    return [...byDay, ...atNight.map((violation) => `at night: ${violation}`)];
  }

  /** Of one frame, and without what passed: both would cost five times as much, for nothing. */
  #axe(): AxeBuilder {
    const axe = new AxeBuilder({ page: this.page });
    return axe.setLegacyMode(true).options({ resultTypes: ['violations'] });
  }

  async waitForText(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  }

  /** Texts with these words of which a line lies beyond a side of the window, by what they begin with. */
  async textsOutside(words: string): Promise<string[]> {
    return this.page.evaluate((sought) => {
      const outside: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        const isHidden = parentElement?.closest('script, .sr-only, [hidden]') !== null;
        if (isHidden || !textContent?.includes(sought)) continue;
        range.selectNodeContents(texts.currentNode);
        const rows = [...range.getClientRects()];
        if (rows.some(({ left, right }) => left < -1 || right > window.innerWidth + 1)) {
          outside.push(`${parentElement.tagName} ${textContent.slice(0, 12)}`);
        }
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) outside.push(`page ${scrollWidth - clientWidth}`);
      return outside;
    }, words);
  }

  async #analyse(axe: AxeBuilder): Promise<string[]> {
    await this.page.evaluate(async () => {
      // A colour on its way to another is neither; where it ends, what inherits it may set out.
      let underWay: Promise<unknown>[];
      do {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        underWay = document
          .getAnimations()
          .filter((animation) => animation instanceof CSSTransition)
          .map(({ finished }) => finished.catch(() => undefined));
        await Promise.all(underWay);
      } while (underWay.length > 0);
    });
    const { violations } = await axe.analyze();
    return violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  }
}

/**
 * Share of the pixels inside a box that differ visibly between two pictures of the same size.
 *
 * @param least sum over the channels up to which a difference does not count
 */
export function shareOfDifferentPixels(one: PNG, other: PNG, box: Box, least = 48): number {
  let different = 0;
  for (let y = Math.round(box.y); y < box.y + box.height; y += 1) {
    for (let x = Math.round(box.x); x < box.x + box.width; x += 1) {
      const offset = (y * one.width + x) * 4;
      const distance = [0, 1, 2].reduce(
        (sum, channel) =>
          sum + Math.abs(one.data[offset + channel]! - other.data[offset + channel]!),
        0,
      );
      if (distance > least) different += 1;
    }
  }
  return different / (box.width * box.height);
}
