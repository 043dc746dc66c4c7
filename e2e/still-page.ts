import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Drives the still map, which stands where there is no live one. */
export class StillPage {
  constructor(private readonly atlas: AtlasPage) {}

  async open(address: string): Promise<void> {
    await this.atlas.page.goto(address);
  }

  get picture(): Locator {
    return this.atlas.page.getByRole('img', { name: /^(Map of events|Bản đồ các sự kiện)/ });
  }

  name(place: string): Locator {
    return this.picture.locator('..').getByRole('link', { name: place, exact: true });
  }

  get loading(): Locator {
    return this.atlas.page.getByText('This is a still picture; the live map follows.');
  }

  get withoutScript(): Locator {
    return this.atlas.page.getByText(/needs JavaScript|cần JavaScript/);
  }

  get tryAgain(): Locator {
    return this.atlas.page.getByRole('button', { name: 'Try again' });
  }

  /** Lines between places that are seen. */
  async strokes(): Promise<number> {
    return this.picture.locator('.still-lines > g').filter({ visible: true }).count();
  }

  /** Keeps the live map's graphics from waking until the function that is given is called. */
  async holdLiveMap(): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.atlas.page.route('**/graphics-worker.js', async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  async liveMapIsThere(): Promise<void> {
    await expect(this.atlas.page.locator('.map-stage [data-shown]')).toHaveCount(1);
  }

  /** Tab by Tab, past the last name and the link beside it. */
  async leave(): Promise<void> {
    const focused = this.atlas.page.locator('.map-stage-still :focus');
    while ((await focused.count()) > 0) await this.atlas.page.keyboard.press('Tab');
  }

  /** The middle of a name's box. */
  async nodeOf(place: string): Promise<{ x: number; y: number }> {
    return middleOf(this.name(place));
  }

  /** Pixels from a point to the name on the live map, which may stand at another side of its node. */
  async distanceToLive(place: string, { x, y }: { x: number; y: number }): Promise<number> {
    const live = await middleOf(this.atlas.place(place));
    return Math.hypot(live.x - x, live.y - y);
  }
}

async function middleOf(locator: Locator) {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
