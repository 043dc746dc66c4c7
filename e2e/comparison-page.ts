import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Two maps side by side, in the reader's terms. */
export class ComparisonPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: /^(Comparison of|So sánh hai)/ });
  }

  map(side: 'A' | 'B'): Locator {
    // The canvas inside bears the name as well, and goes on with what keys do.
    const name = /^(Map of events|Bản đồ các sự kiện), [^.]*$/;
    const maps = this.region.getByRole('region', { name });
    return maps.nth(side === 'A' ? 0 : 1);
  }

  place(side: 'A' | 'B', name: string): Locator {
    return this.map(side).getByRole('button', { name: new RegExp(`^${name},`) });
  }

  /** Opens a view in which both periods have events at Ulaanbaatar. */
  async open(path: string): Promise<void> {
    await this.#page.goto(path);
    await this.waitForMaps();
  }

  async waitForMaps(): Promise<void> {
    await expect(this.place('A', 'Ulaanbaatar')).toBeVisible();
    await expect(this.place('B', 'Ulaanbaatar')).toBeVisible();
  }

  /** Where a place is on its map, in pixels from the map's corner. */
  async positionOf(side: 'A' | 'B', name: string): Promise<readonly [number, number]> {
    const map = (await this.map(side).boundingBox())!;
    const place = (await this.place(side, name).boundingBox())!;
    return [Math.round(place.x - map.x), Math.round(place.y - map.y)];
  }

  /** Drags a map and holds it; gives back how to let go. */
  async drag(side: 'A' | 'B', right: number, down: number): Promise<() => Promise<void>> {
    const { x, y, width, height } = (await this.map(side).boundingBox())!;
    const [startX, startY] = [x + width * 0.3, y + height * 0.75];
    await this.#page.mouse.move(startX, startY);
    await this.#page.mouse.down();
    await this.#page.mouse.move(startX + right, startY + down, { steps: 6 });
    return () => this.#page.mouse.up();
  }

  get camera(): string | null {
    return new URL(this.#page.url()).searchParams.get('camera');
  }

  get years(): { first: string; second: string | null } {
    const { searchParams } = new URL(this.#page.url());
    return {
      first: `${searchParams.get('from')}-${searchParams.get('to')}`,
      second: searchParams.get('compare'),
    };
  }

  parameter(name: string): string | null {
    return new URL(this.#page.url()).searchParams.get(name);
  }

  /** The name over a map, and what stands beside it. */
  heading(side: 'A' | 'B'): Locator {
    return this.region.getByRole('heading', { level: 2 }).nth(side === 'A' ? 0 : 1);
  }

  relations(part: 'Only in B' | 'Not on record in B' | 'In both'): Locator {
    return this.region
      .getByRole('region', { name: new RegExp(`^${part}`) })
      .getByRole('listitem')
      .getByRole('button');
  }

  async begin(): Promise<void> {
    await this.atlas.choose('Compare');
    await this.waitForMaps();
  }

  async swap(): Promise<void> {
    await this.region.getByRole('button', { name: 'Swap A and B' }).click();
  }

  async stop(): Promise<void> {
    await this.region.getByRole('button', { name: 'End the comparison' }).click();
  }

  get summary(): Locator {
    return this.region.getByRole('button', {
      name: /only in B · .* not on record in B · .* in both/,
    });
  }

  get choiceButton(): Locator {
    return this.region.getByRole('button', { name: /^(What is compared|So sánh những gì)$/ });
  }

  /** Where the reader chooses what is compared. */
  get choice(): Locator {
    return this.#page.getByRole('dialog', { name: /^(What is compared|So sánh những gì)$/ });
  }

  /** With the keys alone. */
  async openChoice(): Promise<void> {
    await this.choiceButton.focus();
    await this.#page.keyboard.press('Enter');
    await expect(this.choice).toBeVisible();
  }

  async closeChoice(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await expect(this.choice).toBeHidden();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  kind(name: string): Locator {
    return this.choice.getByRole('radio', { name });
  }

  get year(): Locator {
    return this.choice.getByRole('textbox', { name: 'Before and from' });
  }

  async setYear(year: string): Promise<void> {
    await this.year.fill(year);
    await this.year.press('Enter');
  }

  get problem(): Locator {
    return this.choice.getByRole('alert');
  }

  /** @param subject the name as the list has it, without its count. */
  async chooseSide(side: 'A' | 'B', subject: string): Promise<void> {
    const list = this.choice.getByRole('combobox', { name: `Side ${side}` });
    const option = list.getByRole('option', { name: new RegExp(`^${subject} \\(`) });
    await list.selectOption(await option.textContent());
  }

  /** Kinds of event by sides and years, where two subjects are compared. */
  get counts(): Locator {
    return this.region.getByRole('table', { name: 'Events of A and B by kind' });
  }

  column(name: string): Locator {
    return this.counts.getByRole('columnheader', { name });
  }

  /** The numbers of a row, each as its cell begins. */
  async numbersOf(row: string): Promise<number[]> {
    const cells = this.counts.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('cell');
    return (await cells.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  }
}
