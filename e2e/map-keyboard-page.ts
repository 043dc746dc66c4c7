import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** The map by keyboard. */
export class MapKeyboardPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  get #names(): Locator {
    return this.atlas.map.getByRole('toolbar', { name: 'Places on the map' });
  }

  get tabStops(): Locator {
    return this.#names.locator('[tabindex="0"]');
  }

  /** Tabs to the map's names, wherever the page begins. */
  async enter(): Promise<void> {
    await this.atlas.tabTo(this.tabStops.first());
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** From wherever the focus is on the map, over the places in their order. */
  async moveTo(place: string): Promise<void> {
    await this.press('Home');
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await this.announced()).startsWith(`${place},`)) return;
      await this.press('ArrowRight');
    }
    throw new Error(`No key leads to ${place}`);
  }

  /** What a screen reader would say of what has the focus. */
  async announced(): Promise<string> {
    return this.#page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }

  /** Pixels from the focus to the nearest edge of what panels and timeline leave of the map. */
  async roomAroundFocus(): Promise<number> {
    const map = (await this.atlas.map.boundingBox())!;
    const focus = await this.#page.evaluate(() => {
      const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const panel = 304;
    return Math.min(
      focus.left - map.x - panel,
      map.x + map.width - focus.right,
      focus.top - map.y,
      map.y + map.height - focus.bottom,
    );
  }

  get canvas(): Locator {
    return this.atlas.map.locator('canvas.maplibregl-canvas');
  }

  get controls(): Locator {
    return this.atlas.map.getByRole('group', { name: 'Move the map' });
  }

  get camera(): string | null {
    return new URL(this.#page.url()).searchParams.get('camera');
  }

  get opened(): string | null {
    return new URL(this.#page.url()).searchParams.get('open');
  }
}
