import { expect, type Download, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

export type PictureName = 'Map' | 'Table' | 'Who meets whom' | 'Relations over time' | 'Trade';

/** Drives what fills the page in place of the map, in the reader's terms. */
export class PicturePage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
    await expect(this.current).toBeVisible();
  }

  /** The heading of the table, or of another picture. */
  get current(): Locator {
    return this.#page.getByRole('main').getByRole('heading', { level: 2 }).first();
  }

  async choose(picture: PictureName): Promise<void> {
    await this.#page.getByRole('button', { name: /^Picture: / }).click();
    await this.#page.getByRole('button', { name: picture, exact: true }).click();
  }

  parameter(name: string): string | null {
    return new URL(this.#page.url()).searchParams.get(name);
  }

  get table(): Locator {
    return this.#page.getByRole('table', { name: 'Table of events' });
  }

  /** Rows of the table, as they are told to who does not see it: drawn or not. */
  async rowCount(): Promise<number> {
    return Number(await this.table.getAttribute('aria-rowcount')) - 1;
  }

  /** The titles at the top of what is drawn, once so many are. */
  async titles(count: number): Promise<string[]> {
    // The button alone: under it may stand on what the sources differ.
    const rows = this.table.getByRole('rowheader').getByRole('button');
    await expect(rows.nth(count - 1)).toBeVisible();
    const titles = await rows.allInnerTexts();
    return titles.slice(0, count);
  }

  title(text: string | RegExp): Locator {
    return this.table.getByRole('rowheader').getByRole('button', { name: text });
  }

  heading(column: string): Locator {
    return this.table.getByRole('columnheader', { name: column });
  }

  async sortBy(column: string): Promise<void> {
    await this.heading(column).getByRole('button').click();
  }

  async toggleColumn(column: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Columns' }).click();
    await this.#page.getByRole('dialog').getByRole('checkbox', { name: column }).click();
    await this.#page.keyboard.press('Escape');
  }

  async download(): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
    const [file] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    return { name: file.suggestedFilename(), lines: (await textOf(file)).trim().split('\r\n') };
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  get focused(): Locator {
    return this.#page.locator(':focus');
  }

  cell(name: RegExp): Locator {
    return this.#page
      .getByRole('table', { name: 'Who meets whom' })
      .getByRole('button', { name })
      .first();
  }

  /** Of the square of states. */
  matrixHeading(name: string): Locator {
    return this.#page
      .getByRole('table', { name: 'Who meets whom' })
      .first()
      .getByRole('columnheader', { name });
  }

  async count(what: 'Meetings' | 'All events'): Promise<void> {
    await this.#page.getByRole('radio', { name: what }).check();
  }

  /** Gives up the pairs that the view is restricted to. */
  get allPairs(): Locator {
    return this.#page.getByRole('button', { name: 'All pairs of states' });
  }

  card(name: RegExp): Locator {
    return this.#page.getByRole('button', { name });
  }

  /** The drawing that a card's button lies over. */
  drawingOf(card: Locator): Locator {
    return card.locator('..').locator('svg path, svg rect').first();
  }

  mark(name: RegExp): Locator {
    return this.#page.getByRole('figure').getByRole('link', { name });
  }

  /** The drawing of the trade of two states by year. */
  series(title: string): Locator {
    return this.#page.getByRole('figure').filter({
      has: this.#page.getByRole('button', { name: title, exact: true }),
    });
  }

  /** A line of it, which can be switched off. */
  line(series: string, name: RegExp): Locator {
    return this.series(series).getByRole('checkbox', { name });
  }

  async compareWithAYear(): Promise<void> {
    await this.#page.getByRole('radio', { name: 'Index' }).check();
  }

  async compareWith(year: number): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Base year' }).selectOption(String(year));
  }

  /** A figure that stands on a line of its own. */
  figureRow(words: RegExp): Locator {
    return this.#page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: words, has: this.#page.getByRole('button') });
  }

  async showAsTable(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Show as a table' }).click();
    return this.#page.getByRole('main').getByRole('table').last();
  }

  /** Pixels by which the page is wider than the screen. */
  async overflow(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }
}

async function textOf(file: Download): Promise<string> {
  const stream = await file.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
