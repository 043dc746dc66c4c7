import { expect, type Locator } from '@playwright/test';
import type { PNG } from 'pngjs';
import { shareOfDifferentPixels, type AtlasPage } from './atlas-page';
import { framesDrawn, PATIENCE } from './drawn-frames';

const ASKS = /(click to choose|nhấn để chọn)/;
/** Pixels between two tries; what lies under a pointer by chance is about a fiftieth of the map. */
const STEP = 7;

/** Pixels from a place at which its lines are apart, but not so far that a finger meets one alone. */
const FAN = 40;
/** A finger may miss a line by more. */
const TAP_STEP = 5;
/** What a tap does is done by then on a busy machine, too; most do nothing. */
const TAP_MS = 5000;
/** MapLibre waits half a second for a second tap. */
const BETWEEN_TAPS_MS = 600;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drives what a pointer finds on the map and lights from beside it. */
export class PointerPage {
  constructor(private readonly atlas: AtlasPage) {}

  /** The list at the pointer of what lies under it. */
  get choice(): Locator {
    return this.atlas.page.getByRole('dialog', { name: /(here|ở đây)$/ });
  }

  get offered(): Locator {
    return this.choice.getByRole('button');
  }

  /** The card's word that more than one thing is under the pointer. */
  get cardAsks(): Locator {
    return this.atlas.map.getByText(ASKS);
  }

  /** Moves the mouse over the middle of the map until several things are under it. */
  async pointAtSeveral(): Promise<Point> {
    for (const frames of PATIENCE) {
      const found = await this.#searchForSeveral(frames);
      if (found) return found;
    }
    throw new Error('Nowhere are several things under the pointer.');
  }

  async #searchForSeveral(frames: number): Promise<Point | null> {
    const { page, map } = this.atlas;
    const area = (await map.boundingBox())!;
    for (let y = area.y + area.height * 0.3; y < area.y + area.height * 0.7; y += STEP) {
      for (let x = area.x + area.width * 0.45; x < area.x + area.width * 0.9; x += STEP) {
        await page.mouse.move(x, y);
        await page.evaluate(framesDrawn, frames);
        if (!(await this.cardAsks.isVisible())) continue;
        // As a finger meets it: nothing has opened under a mouse on its way there.
        await this.pointAt(null);
        await expect(this.cardAsks).toBeHidden();
        await page.mouse.move(x, y);
        if (await isSoon(this.cardAsks, frames)) return { x, y };
      }
    }
    return null;
  }

  /**
   * Taps across the lines that leave a place, from above it down, until a finger, which is broad, is offered
   * two of them. It taps beside the place, where the lines are still close to each other.
   */
  async tapSeveral(place: string): Promise<void> {
    const { page, evidence } = this.atlas;
    const name = (await this.atlas.place(place).boundingBox())!;
    const x = name.x + name.width / 2 + FAN;
    for (let y = name.y - FAN; y < name.y + FAN; y += TAP_STEP) {
      await this.tap({ x, y });
      if (await this.#isOffered(evidence)) return;
      // Two taps in a row are how a finger zooms.
      await page.waitForTimeout(BETWEEN_TAPS_MS);
    }
    throw new Error(`No two lines that leave ${place} are under a finger.`);
  }

  /** What a tap has done: offered a choice; opened a line, from which it goes back to the same map; or nothing. */
  async #isOffered(evidence: Locator): Promise<boolean> {
    try {
      await expect(this.choice.or(evidence)).toBeVisible({ timeout: TAP_MS });
    } catch {
      return false;
    }
    if (await this.choice.isVisible()) return true;
    await this.atlas.page.goBack();
    await expect(evidence).toHaveCount(0);
    return false;
  }

  async click({ x, y }: Point): Promise<void> {
    await this.atlas.page.mouse.click(x, y);
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.atlas.page.touchscreen.tap(x, y);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.atlas.page.keyboard.press(key);
  }

  get opened(): string | null {
    return new URL(this.atlas.page.url()).searchParams.get('open');
  }

  get address(): string {
    return this.atlas.page.url();
  }

  /** The row of a family in the filters. */
  family(name: string): Locator {
    return this.atlas.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  /** The row of a family in the key. */
  kind(name: string): Locator {
    return this.atlas.map
      .getByRole('region', { name: 'Kinds of event' })
      .getByRole('button', { name });
  }

  /** The mouse on something that stands beside the map, or on nothing there. */
  async pointAt(element: Locator | null): Promise<void> {
    if (element) await element.hover();
    else await this.atlas.page.mouse.move(2, 2);
  }

  /** Share of the middle of the map that is drawn otherwise than before. */
  async changeSince(earlier: PNG): Promise<number> {
    const middle = await this.atlas.boxRoundCentre();
    return shareOfDifferentPixels(earlier, await this.atlas.picture(), middle);
  }

  async expectLit(earlier: PNG): Promise<void> {
    await expect.poll(() => this.changeSince(earlier)).toBeGreaterThan(0.005);
  }

  async expectAsBefore(earlier: PNG): Promise<void> {
    await expect.poll(() => this.changeSince(earlier)).toBe(0);
  }

  /** The events of the panel. */
  get rows(): Locator {
    return this.atlas.evidence.locator('ol > li > button');
  }

  allOfPair(one: string, other: string): Locator {
    const name = new RegExp(`^All \\d+ events between ${one} and ${other}$`);
    return this.atlas.evidence.getByRole('button', { name });
  }
}

/** What is there may still be that of the moment before. */
async function isSoon(locator: Locator, patience: number): Promise<boolean> {
  try {
    await locator.waitFor({ timeout: 500 * patience });
    return true;
  } catch {
    return false;
  }
}
