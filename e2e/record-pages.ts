import type { APIResponse, Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Drives the pages beside the map. */
export class RecordPages {
  constructor(readonly atlas: AtlasPage) {}

  async open(path: string): Promise<void> {
    await this.atlas.page.goto(path);
    await expect(this.title).toBeVisible();
  }

  async setTime(instant: string): Promise<void> {
    await this.atlas.page.clock.setFixedTime(instant);
  }

  get title(): Locator {
    return this.atlas.page.getByRole('heading', { level: 1 });
  }

  get content(): Locator {
    return this.atlas.page.getByRole('main');
  }

  get smallMap(): Locator {
    return this.atlas.page.getByRole('img', { name: /^(Small map|Bản đồ nhỏ)/ });
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.content.getByRole('link', { name }).first().click();
  }

  /** From the header of the map, or of another page. */
  async followInHeader(name: string): Promise<void> {
    await this.atlas.page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  }

  part(id: string): Locator {
    return this.content.locator(`section#${id}`);
  }

  /** The figures of a column, from the first row to that of the sums; a cell without one is left out. */
  async columnOf(table: string, column: string): Promise<number[]> {
    const found = this.content.getByRole('table', { name: new RegExp(`^${table}`) });
    await expect(found).toBeVisible();
    const columns = await found.getByRole('columnheader').allInnerTexts();
    const rows = await found.locator('tbody > tr, tfoot > tr').all();
    const cells = await Promise.all(
      rows.map((row) => row.locator('> *').nth(columns.indexOf(column)).innerText()),
    );
    return cells.filter((cell) => cell.trim() !== '').map(Number);
  }

  async inOtherLanguage(): Promise<void> {
    await this.atlas.page.getByRole('link', { name: /^(Tiếng Việt|English)$/ }).click();
  }

  get address(): string {
    const { pathname, search } = new URL(this.atlas.page.url());
    return `${pathname}${search}`;
  }

  async waitForAddress(address: RegExp): Promise<void> {
    await expect(this.atlas.page).toHaveURL(address);
    // The address is there before the page, of which what is counted is then a part.
    await this.atlas.page.waitForLoadState('domcontentloaded');
  }

  /** What the page tells machines. */
  async data(): Promise<Record<string, unknown>> {
    const text = await this.atlas.page
      .locator('script[type="application/ld+json"]')
      .first()
      .textContent();
    return JSON.parse(text ?? '{}');
  }

  async searchBibliography(text: string): Promise<void> {
    await this.atlas.page.getByRole('searchbox').fill(text);
    await this.atlas.page.getByRole('button', { name: 'Show', exact: true }).click();
  }

  /** What the fields of the form are set to, by their labels; the others stay as they are. */
  async chooseDisagreements(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.content.getByRole('combobox', { name: label }).selectOption(value);
    }
    await this.content.getByRole('button', { name: 'Show', exact: true }).click();
  }

  /** Each entry, of the aspect of an event or of two events. */
  get disagreements(): Locator {
    return this.content.locator('article[aria-labelledby]');
  }

  get references(): Locator {
    return this.content
      .getByRole('list')
      .filter({ has: this.atlas.page.locator('cite') })
      .locator('> li');
  }

  async get(path: string, options?: { readonly maxRedirects?: number }): Promise<APIResponse> {
    return this.atlas.page.request.get(path, options);
  }

  /** Pixels that the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.atlas.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
