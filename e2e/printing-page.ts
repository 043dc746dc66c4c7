import { expect, type Locator } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { PNG } from 'pngjs';
import type { AtlasPage } from './atlas-page';

interface Sheet {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES_A_POINT = 25.4 / 72;

/** Drives the printing of the atlas and of the pages of the record. */
export class PrintingPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  /** Waits until the part that is printed has come, which no reader sees. */
  async waitUntilReady(): Promise<void> {
    await expect(async () => {
      await this.begin();
      const count = await this.paper.count();
      await this.end();
      expect(count).toBe(1);
    }).toPass({ timeout: 60_000 });
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
    await this.waitUntilReady();
  }

  /** The browser says that a printer is to have the page. */
  async begin(): Promise<void> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  async end(): Promise<void> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }

  get paper(): Locator {
    return this.#page.locator('[data-printed-view]');
  }

  get maps(): Locator {
    return this.paper.getByRole('img', { name: /^(Map|Bản đồ), / });
  }

  /** The page of the atlas as its first answer has it, without a script that draws. */
  get stillPicture(): Locator {
    return this.#page.locator('.map-stage-still');
  }

  /** The sheets that come out of the printer; of the size that the style sheet asks for, with `css`. */
  async print(format: 'A4' | 'Letter' | 'css', landscape = false): Promise<Sheet[]> {
    const size = format === 'css' ? { preferCSSPageSize: true } : { format, landscape };
    const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
    const bytes = await this.#page.pdf({ ...size, ...(format !== 'css' && { margin }) });
    const file = await PDFDocument.load(bytes);
    return file.getPages().map((sheet) => ({
      width: Math.round(sheet.getWidth() * MILLIMETRES_A_POINT),
      height: Math.round(sheet.getHeight() * MILLIMETRES_A_POINT),
    }));
  }

  /** The styles of paper alone, as where no script hears of the printing. */
  async asPaper(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
  }

  /** Shows the page as a printer has it, until `endPreview`. */
  async preview(): Promise<void> {
    await this.asPaper();
    await this.begin();
  }

  async endPreview(): Promise<void> {
    await this.end();
    await this.#page.emulateMedia({ media: null });
  }

  /** How many pixels of what is printed have each of the colours, given as `#rrggbb`. */
  async pixelsOf(part: Locator, colours: readonly string[]): Promise<number[]> {
    const { data } = PNG.sync.read(await part.screenshot());
    const counts = new Map(colours.map((colour) => [colour, 0]));
    for (let at = 0; at < data.length; at += 4) {
      const colour = `#${data.subarray(at, at + 3).toString('hex')}`;
      const count = counts.get(colour);
      if (count !== undefined) counts.set(colour, count + 1);
    }
    return colours.map((colour) => counts.get(colour)!);
  }

  /** Headers, buttons and fields that a printer would have. */
  async printedControls(): Promise<string[]> {
    return this.#page
      .locator('header nav, button, input, select, textarea, [role=button], canvas')
      .filter({ visible: true })
      .evaluateAll((elements) => elements.map((one) => one.outerHTML.slice(0, 120)));
  }

  /** Pixels that the printed page is wider than its sheet. */
  async overflow(): Promise<number> {
    return this.#page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** The heading of a table or a chart. */
  get belowTheWords(): Locator {
    return this.#page.getByRole('main').getByRole('heading', { level: 2 }).first();
  }

  /** Another view, without another page. */
  async changeAddress(path: string): Promise<void> {
    await this.#page.evaluate((address) => history.pushState(null, '', address), path);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async goto(path: string): Promise<void> {
    await this.#page.goto(path);
    await expect(this.#page.getByRole('main')).toBeVisible();
  }
}
