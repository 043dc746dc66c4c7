import { expect, type Locator } from '@playwright/test';
import type { PNG } from 'pngjs';
import { shareOfDifferentPixels, type AtlasPage } from './atlas-page';

const KEY = /^(Key|Chú giải)/;
/** Pixels between two tries at a ribbon, whose least width with its tolerance is more. */
const STEP = 5;

/** Drives what the map shows before anything of it is opened. */
export class OverviewPage {
  constructor(private readonly atlas: AtlasPage) {}

  get keyButton(): Locator {
    return this.atlas.map.getByRole('button', { name: KEY });
  }

  /** All of the key, once it is open. */
  get key(): Locator {
    return this.keyButton.locator('..');
  }

  get kinds(): Locator {
    return this.key.getByRole('region', { name: 'Kinds of event' }).getByRole('listitem');
  }

  async openKey(): Promise<void> {
    await this.keyButton.click();
    await expect(this.keyButton).toHaveAttribute('aria-expanded', 'true');
  }

  /** What the button of the key says: "30 of 66 pairs". */
  async pairs(): Promise<{ drawn: number; pairs: number }> {
    const [drawn = NaN, pairs = NaN] = (await this.keyButton.innerText())
      .match(/\d+/g)!
      .map(Number);
    return { drawn, pairs };
  }

  /** @param key that the slider understands. */
  async choosePairs(key: 'Home' | 'End'): Promise<void> {
    await this.key.getByRole('slider').press(key);
  }

  /** Moves the pointer over the map between two places until their ribbon is under it; its events. */
  async pointAtRibbon(one: string, other: string): Promise<number> {
    const { page, map } = this.atlas;
    const [a, b, area] = await Promise.all([
      this.atlas.place(one).boundingBox(),
      this.atlas.place(other).boundingBox(),
      map.boundingBox(),
    ]);
    const x = (a!.x + b!.x) / 2;
    const card = page.getByText(`${one} ↔ ${other}`);
    for (let y = area!.y + 40; y < area!.y + area!.height - 60; y += STEP) {
      await page.mouse.move(x, y);
      if (await card.isVisible()) {
        return Number.parseInt(await card.locator('xpath=following-sibling::p').innerText(), 10);
      }
    }
    throw new Error(`No ribbon between ${one} and ${other} at ${x.toFixed()} pixels.`);
  }

  /** Where the pointer is. */
  async click(): Promise<void> {
    await this.atlas.page.mouse.down();
    await this.atlas.page.mouse.up();
  }

  async differsFrom(earlier: PNG): Promise<number> {
    const area = (await this.atlas.map.boundingBox())!;
    return shareOfDifferentPixels(earlier, await this.atlas.picture(), area);
  }
}
