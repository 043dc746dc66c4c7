import { expect, type Locator } from '@playwright/test';
import type { PNG } from 'pngjs';
import { shareOfDifferentPixels, type AtlasPage, type Box } from './atlas-page';
import { framesDrawn, PATIENCE } from './drawn-frames';

const KEY = /^(Key|Chú giải)/;
/** Pixels between two tries at a ribbon, whose least width with its tolerance is more. */
const STEP = 5;

/** A difference that is hardly seen counts as well. */
const FAINT = 12;
/** Pixels left and right of the letters of a name. */
const PADDING = 2;
/** The share of a name's height above its letters, and below them. */
const LEADING = 1 / 6;
/** Names that have room before the globe's horizon. */
const SEEN = ':not([hidden], [data-crowded="true"], [data-away="true"])';

/** What is drawn of lines and nodes where the letters of a name stand: shares of the pixels there. */
interface UnderName {
  readonly name: string;
  readonly drawn: number;
  /** What would be drawn there if the name were not. */
  readonly withoutName: number;
}

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
    await expect(this.keyButton).toHaveText(/\d/);
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
    for (const frames of PATIENCE) {
      for (let y = area!.y + 40; y < area!.y + area!.height - 60; y += STEP) {
        await page.mouse.move(x, y);
        await page.evaluate(framesDrawn, frames);
        if (await card.isVisible()) {
          return Number.parseInt(await card.locator('xpath=following-sibling::p').innerText(), 10);
        }
      }
    }
    throw new Error(`No ribbon between ${one} and ${other} at ${x.toFixed()} pixels.`);
  }

  /** Where the pointer is. */
  async click(): Promise<void> {
    await this.atlas.page.mouse.down();
    await this.atlas.page.mouse.up();
  }

  /**
   * What lies under each name that is seen. The letters are made transparent for it; then no name has
   * room any more, so that all lines are whole; at last the canvas of lines and nodes is hidden. The
   * page stays so.
   */
  async underNames(): Promise<UnderName[]> {
    await this.atlas.settledPicture();
    const names = this.atlas.map.locator('[data-place]');
    const letters = await names.evaluateAll(lettersMadeTransparent, {
      seen: SEEN,
      padding: PADDING,
      leading: LEADING,
    });
    const drawn = await this.atlas.settledPicture();
    await this.atlas.map.evaluate(takeRoomOfNames);
    await expect(names.and(this.atlas.page.locator(SEEN))).toHaveCount(0);
    const withoutNames = await this.atlas.settledPicture();
    const overlay = this.atlas.map.locator('canvas').nth(1);
    await overlay.evaluate((canvas) => (canvas.style.visibility = 'hidden'));
    const land = await this.atlas.settledPicture();
    return letters.map(({ name, box }) => ({
      name,
      drawn: shareOfDifferentPixels(land, drawn, box, FAINT),
      withoutName: shareOfDifferentPixels(land, withoutNames, box, FAINT),
    }));
  }

  async differsFrom(earlier: PNG): Promise<number> {
    const area = (await this.atlas.map.boundingBox())!;
    return shareOfDifferentPixels(earlier, await this.atlas.picture(), area);
  }
}

/** In the page: where the letters of the names are that are seen. */
function lettersMadeTransparent(
  names: (HTMLElement | SVGElement)[],
  { seen, padding, leading }: { seen: string; padding: number; leading: number },
): { name: string; box: Box }[] {
  return names.flatMap((name) => {
    name.style.color = 'transparent';
    name.style.textShadow = 'none';
    if (!name.matches(seen)) return [];
    const { x, y, width, height } = name.getBoundingClientRect();
    const box = {
      ...{ x: x + padding, width: width - 2 * padding },
      ...{ y: y + height * leading, height: height * (1 - 2 * leading) },
    };
    return [{ name: name.textContent, box }];
  });
}

/** In the page: something that cannot be seen stands all over the map. Names keep off it, and find no room. */
function takeRoomOfNames(map: HTMLElement | SVGElement): void {
  const obstacle = document.createElement('div');
  obstacle.dataset['mapObstacle'] = '';
  Object.assign(obstacle.style, { position: 'fixed', inset: '0', pointerEvents: 'none' });
  map.closest('main')!.append(obstacle);
}
