import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, type FrameLocator, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

const SENTENCE = 'An essay about a region of which a map says more than a sentence does. ';

/** Drives pages of another site that show views of the atlas in frames, and the embed by itself. */
export class EmbedPage {
  /** Files of scripts that the atlas was asked for. */
  readonly scripts: string[] = [];
  /** What the browser said about graphics, in any frame: such as too many of them. */
  readonly graphicsWarnings: string[] = [];
  #server: Server | null = null;

  /** @param baseUrl of the atlas */
  constructor(
    readonly atlas: AtlasPage,
    private readonly baseUrl: string,
  ) {
    atlas.page.on('console', (message) => {
      if (/webgl/i.test(message.text())) this.graphicsWarnings.push(message.text());
    });
    atlas.page.on('request', (request) => {
      if (/\/_next\/static\/.*\.js/.test(request.url())) this.scripts.push(request.url());
    });
  }

  /** An essay on a server of its own, another origin, with a frame after each paragraph. */
  async openEssay(paths: readonly string[]): Promise<void> {
    const { origin } = new URL(this.baseUrl);
    const parts = paths.map(
      (address, index) =>
        `<p><a href="#before-${index}">Before ${index}</a> ${SENTENCE.repeat(60)}</p>` +
        `<iframe src="${origin}${address.replaceAll('&', '&amp;')}" title="Map ${index}" width="640" height="440" loading="lazy" allowfullscreen></iframe>` +
        `<p><a href="#after-${index}">After ${index}</a></p>`,
    );
    const html = `<!DOCTYPE html><html lang="en"><title>Essay</title><link rel="icon" href="data:,"><main>${parts.join('')}<p>${SENTENCE.repeat(200)}</p></main></html>`;
    await this.#serve(html);
  }

  /** The page with six frames that anybody can open by hand, on another origin than the atlas. */
  async openSixEmbeds(): Promise<void> {
    const { origin } = new URL(this.baseUrl);
    const file = await readFile(path.join(import.meta.dirname, 'fixtures/six-embeds.html'), 'utf8');
    await this.#serve(file.replace(/<base href="[^"]*"/, `<base href="${origin}/"`));
  }

  /** Opens a page of a server of its own. */
  async #serve(html: string): Promise<void> {
    this.#server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    await this.atlas.page.goto(`http://127.0.0.1:${port}/`);
  }

  /** Frames whose map is live now. */
  async liveFrames(count: number): Promise<number[]> {
    const numbers = Array.from({ length: count }, (_, number) => number);
    const canvases = await Promise.all(numbers.map((number) => this.canvases(number).count()));
    return numbers.filter((number) => canvases[number]! > 0);
  }

  async themeOf(number: number): Promise<string | null> {
    return this.frame(number).locator('html').getAttribute('data-theme');
  }

  async languageOf(number: number): Promise<string | null> {
    return this.frame(number).locator('html').getAttribute('lang');
  }

  async open(address: string): Promise<void> {
    await this.atlas.page.goto(address);
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  frame(number: number): FrameLocator {
    return this.atlas.page.frameLocator(`iframe[title="Map ${number}"]`);
  }

  async scrollTo(number: number): Promise<void> {
    await this.atlas.page.locator(`iframe[title="Map ${number}"]`).scrollIntoViewIfNeeded();
  }

  async scrollToEnd(): Promise<void> {
    await this.atlas.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  }

  get scrolled(): Promise<number> {
    return this.atlas.page.evaluate(() => scrollY);
  }

  /** In the frame of that number, or on the page of the embed itself. */
  #in(number: number | null) {
    return number === null ? this.atlas.page : this.frame(number);
  }

  picture(number: number | null = null): Locator {
    return this.#in(number).getByRole('img', { name: /^(Map of events|Bản đồ các sự kiện)/ });
  }

  liveButton(number: number | null = null): Locator {
    return this.#in(number).getByRole('button', { name: /^(Live map|Bản đồ động)$/ });
  }

  /** Canvases with graphics: none in a still picture. */
  canvases(number: number | null = null): Locator {
    return this.#in(number).locator('canvas');
  }

  async goLive(number: number | null = null): Promise<void> {
    await this.liveButton(number).click();
    await this.expectLive(number);
  }

  async expectLive(number: number | null = null): Promise<void> {
    await expect(this.#in(number).locator('.embed-live [data-shown]')).toBeVisible();
    await expect(this.picture(number)).toBeHidden();
  }

  async expectStill(number: number | null = null): Promise<void> {
    await expect(this.canvases(number)).toHaveCount(0);
    await expect(this.picture(number)).toBeVisible();
    await expect(this.liveButton(number)).toHaveAttribute('aria-pressed', 'false');
  }

  /** The browser shows a page of its own in the only frame. */
  async expectRefused(): Promise<void> {
    const addresses = () => this.atlas.page.frames().map((frame) => frame.url());
    await expect.poll(() => addresses()[1]).toMatch(/^chrome-error:/);
  }

  /** The wheel, where the middle of the frame is. */
  async wheelOver(number: number): Promise<void> {
    const box = (await this.atlas.page.locator(`iframe[title="Map ${number}"]`).boundingBox())!;
    await this.atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.atlas.page.mouse.wheel(0, 300);
  }

  /** Tab by Tab from the link before a frame; how many stops until the link after it. */
  async stopsThrough(number: number, most: number): Promise<number> {
    const { page } = this.atlas;
    await page.getByRole('link', { name: `Before ${number}` }).focus();
    const after = page.getByRole('link', { name: `After ${number}` });
    for (let stop = 1; stop <= most; stop += 1) {
      await page.keyboard.press('Tab');
      if (await after.evaluate((link) => link === document.activeElement)) return stop;
    }
    return Infinity;
  }

  place(name: string): Locator {
    return this.atlas.page
      .locator('[data-place]')
      .and(this.atlas.page.getByRole('button', { name: new RegExp(`^${name}`) }));
  }

  /** The name of a place on the still picture, as shares of the frame from its top left. */
  async stillNameAt(name: string): Promise<{ x: number; y: number }> {
    const link = this.picture().locator('..').getByRole('link', { name, exact: true });
    const box = (await link.boundingBox())!;
    const { width, height } = this.atlas.page.viewportSize()!;
    return { x: (box.x + box.width / 2) / width, y: (box.y + box.height / 2) / height };
  }

  get card(): Locator {
    return this.atlas.page.locator('[data-evidence-card]');
  }

  get title(): Locator {
    return this.atlas.page.getByRole('heading', { level: 1 });
  }

  get toAtlas(): Locator {
    return this.atlas.page.getByRole('link', { name: /^(Open in the atlas|Mở trong tập bản đồ)$/ });
  }

  get key(): Locator {
    return this.atlas.page.locator('details');
  }

  get theme(): Promise<string | null> {
    return this.atlas.page.locator('html').getAttribute('data-theme');
  }

  get dialog(): Locator {
    return this.atlas.shareDialog;
  }

  get snippet(): Locator {
    return this.dialog.getByRole('textbox', { name: 'HTML to paste into the page' });
  }

  get preview(): FrameLocator {
    return this.dialog.frameLocator('iframe');
  }
}
