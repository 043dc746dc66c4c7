import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { AtlasPage } from './atlas-page';

/** Drives the stars of the atlas and its pages, and the page of what they keep, in the reader's terms. */
export class CollectionPage {
  readonly page: Page;

  constructor(readonly atlas: AtlasPage) {
    this.page = atlas.page;
  }

  async inNewProfile(context: BrowserContext): Promise<CollectionPage> {
    return new CollectionPage(new AtlasPage(await context.newPage()));
  }

  async open(address = '/en/collection'): Promise<void> {
    await this.page.goto(address);
    await this.expectOpen();
  }

  /** The browser has looked for what is kept, so that what is pressed now is heard. */
  async expectOpen(): Promise<void> {
    await expect(this.count).toBeVisible();
  }

  get count(): Locator {
    return this.page.getByRole('heading', {
      level: 2,
      name: /^(Nothing kept|\d+ things? kept|Chưa giữ mục nào|Đã giữ \d+ mục)$/,
    });
  }

  /** A star beside a row of the list, or in the panel of what is open. */
  star(title: string, where: 'list' | 'panel'): Locator {
    const within =
      where === 'panel'
        ? this.atlas.evidence
        : this.page.getByRole('region', { name: 'Events shown' });
    return within.getByRole('button', {
      name: new RegExp(`^(Keep|Kept:) ${escapedPattern(title)}$`),
    });
  }

  async expectKept(star: Locator, isKept: boolean): Promise<void> {
    await expect(star).toHaveAttribute('aria-pressed', String(isKept));
  }

  /** The title of the first row of the list. */
  async firstListed(): Promise<string> {
    const row = this.atlas.listedEvents.first();
    await expect(row).toBeVisible();
    const star = row.locator('xpath=..').getByRole('button', { name: /^Keep / });
    return ((await star.getAttribute('aria-label')) ?? '').replace(/^Keep /, '');
  }

  /** From the page of an event, a place or a source, which has no script that could keep it. */
  async keepFromPage(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page
      .getByRole('main')
      .getByRole('link', { name: /^(Keep in your collection|Giữ vào bộ sưu tập)$/ })
      .click();
    await this.expectOpen();
    // Taken out of the address, it is kept: that comes after the first picture of the page.
    await expect(this.page).not.toHaveURL(/#/);
  }

  async openFromMenu(count: number): Promise<void> {
    await this.atlas.openMenu();
    await this.atlas.menu.getByRole('link', { name: `Your collection (${count})` }).click();
    await this.expectOpen();
  }

  async expectTitles(titles: readonly string[]): Promise<void> {
    await expect(this.#items.getByRole('heading', { level: 3 })).toHaveText([...titles]);
  }

  /** All have their titles: until then there is no tour or bibliography of those that have none. */
  async expectNamed(): Promise<void> {
    await expect(this.#items.getByRole('heading', { level: 3 }).locator('code')).toHaveCount(0);
  }

  get #items(): Locator {
    return this.page.getByRole('main').getByRole('listitem');
  }

  item(title: string): Locator {
    return this.#items.filter({
      has: this.page.getByRole('heading', { level: 3, name: title, exact: true }),
    });
  }

  note(title: string): Locator {
    return this.item(title).getByRole('textbox');
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name }).click();
  }

  async keys(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  }

  get notice(): Locator {
    return this.page
      .getByRole('main')
      .locator('[role=alert], [role=status]:not(.sr-only)')
      .filter({ hasText: /\S/ });
  }

  /** What somebody has sent, which is read before it is kept. */
  get offer(): Locator {
    return this.page.getByRole('region', { name: /^A collection from a (link|file)$/ });
  }

  get focused(): Locator {
    return this.page.locator(':focus');
  }

  async allowCopying(): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  async copyLink(): Promise<string> {
    await this.allowCopying();
    await this.press('Copy link');
    await expect(this.notice.filter({ hasText: 'Link copied.' })).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Presses a button that saves a file, and gives the file. */
  async download(name: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(name)]);
    const path = await download.path();
    return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
  }

  async import(name: string, content: string): Promise<void> {
    const file = test.info().outputPath(name);
    await writeFile(file, content);
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** Width of what there is to scroll sideways, in pixels. */
  async overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** The heights of everything that is pressed on the page, by name. */
  async targetHeights(): Promise<[string, number][]> {
    const targets = await this.page.getByRole('main').getByRole('button').all();
    return Promise.all(
      targets.map(async (target): Promise<[string, number]> => [
        (await target.getAttribute('aria-label')) ?? (await target.innerText()),
        (await target.boundingBox())!.height,
      ]),
    );
  }
}

const escapedPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
