import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator } from '@playwright/test';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { PNG } from 'pngjs';
import type { AtlasPage } from './atlas-page';

export type SavedShape =
  | 'As on screen'
  | 'Slide, 16:9'
  | 'Slide, 4:3'
  | 'Square'
  | 'Poster, A3 landscape'
  | 'Poster, A3 portrait';

/** Drives the part of "Share and save" that makes pictures, and reads the files. */
export class SavedPicturePage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: 'Share and save' });
  }

  async open(path: string): Promise<void> {
    await this.#page.goto(path);
    await this.atlas.openShare('Picture');
  }

  get preview(): Locator {
    return this.dialog.getByRole('img');
  }

  /** The preview is drawn, and the browser can show it. */
  async previewed(): Promise<{ alternative: string; aspect: number }> {
    await expect(this.preview).toBeVisible();
    await expect
      .poll(() => this.preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const aspect = await this.preview.evaluate(
      (image: HTMLImageElement) => image.naturalWidth / image.naturalHeight,
    );
    return { alternative: (await this.preview.getAttribute('alt')) ?? '', aspect };
  }

  async kind(kind: 'Chart' | 'Map' | 'Timeline'): Promise<void> {
    await this.dialog.getByRole('radio', { name: kind, exact: true }).check();
  }

  async shape(shape: SavedShape): Promise<void> {
    await this.dialog.getByRole('combobox', { name: 'Shape' }).selectOption({ label: shape });
  }

  async look(look: 'Day' | 'Night' | 'For printing' | 'Without colour'): Promise<void> {
    await this.dialog.getByRole('radio', { name: look }).check();
  }

  /** @param size of its words: "1×", "2×" or "4K". */
  async size(size: string): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: 'Size of the PNG' });
    const words = await field.getByRole('option').allTextContents();
    await field.selectOption({ index: words.findIndex((one) => one.startsWith(size)) });
  }

  saveButton(kind: 'PNG' | 'SVG' | 'PDF'): Locator {
    return this.dialog.getByRole('button', { name: `Save as ${kind}`, exact: true });
  }

  async #save(kind: 'PNG' | 'SVG' | 'PDF'): Promise<Download> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.saveButton(kind).click(),
    ]);
    await expect(this.dialog.getByText(`${download.suggestedFilename()} was saved`)).toBeVisible();
    return download;
  }

  async saveSvg() {
    const download = await this.#save('SVG');
    const text = await readFile(await download.path(), 'utf8');
    // On a page without a policy: this one's forbids the style of what is parsed on it, as of its own.
    const blank = await this.#page.context().newPage();
    const read = await blank.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        problem: parsed.querySelector('parsererror')?.textContent ?? null,
        title: parsed.querySelector('title')?.textContent ?? '',
        description: parsed.querySelector('desc')?.textContent ?? '',
        maps: parsed.querySelectorAll('g[role="img"]').length,
        words: [...parsed.querySelectorAll('text:not([aria-hidden])')].map(
          (one) => one.textContent,
        ),
      };
    }, text);
    await blank.close();
    return { name: download.suggestedFilename(), text, ...read };
  }

  async savePng() {
    const download = await this.#save('PNG');
    const bytes = await readFile(await download.path());
    const { width, height, data } = PNG.sync.read(bytes);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 997) colours.add(data.readUInt32BE(at));
    const hasWords = bytes.includes('iTXtDescription');
    return { name: download.suggestedFilename(), width, height, colours, hasWords };
  }

  async savePdf() {
    const download = await this.#save('PDF');
    const bytes = await readFile(await download.path());
    const document = await PDFDocument.load(bytes);
    const [page] = document.getPages();
    const { width, height } = page!.getSize();
    const images = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream)
      .filter(([, object]) => {
        const { dict } = object as PDFRawStream;
        return dict.get(PDFName.of('Subtype'))?.toString() === '/Image';
      }).length;
    const name = download.suggestedFilename();
    const title = document.getTitle() ?? '';
    return { name, title, images, aspect: width / height };
  }
}
