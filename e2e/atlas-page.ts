import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { PNG } from 'pngjs';

export type Family =
  | 'Visits'
  | 'Mediation venues'
  | 'Trade and aid'
  | 'Correspondence'
  | 'Agreements'
  | 'Incidents'
  | 'Statements';

/** Drives the atlas in the reader's terms; journeys never touch the page themselves. */
export class AtlasPage {
  /** Hosts other than the app's own that the page asked for anything. */
  readonly foreignRequests: string[] = [];
  readonly consoleErrors: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = ['127.0.0.1', 'localhost'].includes(url.hostname);
      if (url.protocol.startsWith('http') && !own) this.foreignRequests.push(url.href);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => this.consoleErrors.push(error.message));
  }

  /** Opens a view and waits until the map has drawn its names. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.mapReady();
  }

  async mapReady(): Promise<void> {
    await expect(this.place('Ulaanbaatar')).toBeVisible();
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: /^(Map of events|Bản đồ các sự kiện)$/ });
  }

  /** The button of a place on the map. */
  place(name: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  get evidence(): Locator {
    return this.page.getByRole('region', { name: /./ }).filter({
      has: this.page.getByRole('button', { name: /^(Close the evidence|Đóng phần bằng chứng)/ }),
    });
  }

  get shownCount(): Locator {
    return this.page.getByText(/^\d+\s+of \d+ events shown$/);
  }

  async shownEvents(): Promise<number> {
    return Number.parseInt((await this.shownCount.innerText()).trim(), 10);
  }

  async showOnly(family: Family): Promise<void> {
    await this.page.getByRole('button', { name: `Only ${family}` }).click();
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
    await this.page.getByRole('button', { name: 'List' }).click();
  }

  get listedEvents(): Locator {
    return this.page.getByRole('region', { name: 'Events shown' }).locator('li > button');
  }

  /** The picture as drawn, in pixels of the screen. */
  async picture(): Promise<PNG> {
    return PNG.sync.read(await this.page.screenshot({ animations: 'disabled' }));
  }

  async axeViolations(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  }
}

/** Share of the pixels inside a box that differ visibly between two pictures of the same size. */
export function shareOfDifferentPixels(
  one: PNG,
  other: PNG,
  box: { x: number; y: number; width: number; height: number },
): number {
  let different = 0;
  for (let y = Math.round(box.y); y < box.y + box.height; y += 1) {
    for (let x = Math.round(box.x); x < box.x + box.width; x += 1) {
      const offset = (y * one.width + x) * 4;
      const distance = [0, 1, 2].reduce(
        (sum, channel) =>
          sum + Math.abs(one.data[offset + channel]! - other.data[offset + channel]!),
        0,
      );
      if (distance > 48) different += 1;
    }
  }
  return different / (box.width * box.height);
}
