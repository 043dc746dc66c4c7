import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** What browsers and machines do to a page, and what a reader then sees. */
export class BrowserFaults {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  /** Takes the graphics from the map, or from what lies over it; the browser never gives them back. */
  async loseGraphics(of: 'map' | 'overlay'): Promise<void> {
    const canvas = this.#page.locator('canvas').nth(of === 'map' ? 0 : 1);
    await canvas.evaluate((element: HTMLCanvasElement) => {
      element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
  }

  /** Takes them, and gives them back soon after. */
  async interruptGraphics(): Promise<void> {
    const canvas = this.#page.locator('canvas').first();
    await canvas.evaluate(async (element: HTMLCanvasElement) => {
      const extension = element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      const isLost = new Promise((resolve) =>
        element.addEventListener('webglcontextlost', resolve),
      );
      extension.loseContext();
      await isLost;
      extension.restoreContext();
    });
  }

  /** The tab goes behind another for an hour; the machine takes the graphics from it meanwhile. */
  async sleepForAnHour(): Promise<void> {
    await this.#setHidden(true);
    await this.interruptGraphics();
    await this.#page.clock.fastForward('01:00:00');
    await this.#setHidden(false);
  }

  async #setHidden(hidden: boolean): Promise<void> {
    await this.#page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
      const state = isHidden ? 'hidden' : 'visible';
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }

  /** From now on the browser gives no further canvas any graphics, as when it has blocked a faulty driver. */
  async turnOffGraphics(): Promise<void> {
    const turnOff = () => {
      const canvas = HTMLCanvasElement.prototype;
      // oxlint-disable-next-line typescript/unbound-method -- called with its canvas below
      const { getContext } = canvas;
      const known = new Set(document.querySelectorAll('canvas'));
      Object.assign(window, { turnOnGraphics: () => Object.assign(canvas, { getContext }) });
      Object.assign(canvas, {
        getContext(this: HTMLCanvasElement, kind: string, options?: object) {
          const isRefused = kind.startsWith('webgl') && !known.has(this);
          return isRefused ? null : getContext.call(this, kind, options);
        },
      });
    };
    await this.#page.addInitScript(turnOff);
    await this.#page.evaluate(turnOff);
  }

  async turnOnGraphics(): Promise<void> {
    await this.#page.evaluate('turnOnGraphics()');
  }

  /** What a reader presses when the map did not come back by itself. */
  get drawAgain(): Locator {
    return this.#page.getByRole('button', { name: 'Draw the map again' });
  }

  /** The server has another build: code that the page has not loaded yet is gone, until it is loaded anew. */
  async replaceBuild(): Promise<void> {
    this.atlas.expectConsoleError(/404|ChunkLoadError|Failed to load chunk/);
    let isGone = true;
    this.#page.on('request', (request) => {
      if (request.isNavigationRequest()) isGone = false;
    });
    await this.#page.route('**/_next/static/**/*.js', (route) =>
      isGone ? route.fulfill({ status: 404 }) : route.continue(),
    );
  }

  /** Screen pixels for one of the page, as when the window is moved to a projector: its size stays. */
  async setPixelRatio(deviceScaleFactor: number): Promise<void> {
    const { width, height } = this.#page.viewportSize()!;
    const session = await this.#page.context().newCDPSession(this.#page);
    const screen = { width, height, deviceScaleFactor, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', screen);
    // A page of which nothing moves takes notice with its next frame.
    await session.send('Page.captureScreenshot');
  }

  /** Pixels drawn for one of the page, by canvas: map and overlay. */
  async drawnPixels(): Promise<number[]> {
    return this.#page
      .locator('canvas')
      .evaluateAll((canvases: HTMLCanvasElement[]) =>
        canvases.map(({ width, clientWidth }) => Math.round((width / clientWidth) * 100) / 100),
      );
  }

  heading(name: string): Locator {
    return this.#page.getByRole('heading', { name, exact: true });
  }

  get search(): Locator {
    return this.#page.getByRole('combobox', { name: 'Search the record' });
  }

  /** Shows the page as a printer has it. */
  async print(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
    await this.#page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  /** Pixels of paper, before it is cut into pages. */
  async printedHeight(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollHeight);
  }

  async endPrinting(): Promise<void> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await this.#page.emulateMedia({ media: 'screen' });
  }

  /** Rows of a table that the browser's own search finds: those drawn, and texts of the others. */
  async searchableRows(table: Locator): Promise<number> {
    return table.locator('tbody th, tbody tr[aria-hidden] td > div > div').count();
  }

  /** One of a few beside each other, as it is painted. */
  choice(name: string): Locator {
    return this.#page.locator('label').filter({ has: this.#page.getByRole('radio', { name }) });
  }

  /** The colour that an element is painted with. */
  async background(element: Locator): Promise<string> {
    return element.evaluate((painted) => getComputedStyle(painted).backgroundColor);
  }

  /** Presses Share, and then pastes what it has copied into the search. */
  async shareAndPaste(): Promise<string> {
    await this.#page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Share and save' });
    await dialog.getByRole('button', { name: /^Copy/ }).first().click();
    await expect(dialog.getByText('Copied.')).toBeVisible();
    await this.#page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await this.search.focus();
    await this.#page.keyboard.press('ControlOrMeta+V');
    // The browser asks for the clipboard after the key.
    await expect(this.search).not.toHaveValue('');
    return this.search.inputValue();
  }
}
