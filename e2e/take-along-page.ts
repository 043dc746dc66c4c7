import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { AtlasPage } from './atlas-page';

/** Drives the dialog "Take along", and reads the files that it saves. */
export class TakeAlongPage {
  constructor(readonly atlas: AtlasPage) {}

  get dialog(): Locator {
    return this.atlas.page.getByRole('dialog', { name: /^(Take along|Mang theo)$/ });
  }

  /** Opens the handout of a tour, and the dialog by its button. */
  async openFromHandout(path: string): Promise<void> {
    await this.atlas.page.goto(path);
    const button = this.atlas.page.getByRole('button', { name: /^(Take along|Mang theo)$/ });
    await expect(button).toHaveAttribute('aria-haspopup', 'dialog');
    // Heard once the page has its scripts.
    await expect(async () => {
      // Whatever was heard at last covers the button, so that no press would end.
      if (!(await this.dialog.isVisible())) await button.click({ timeout: 5_000 });
      await expect(this.dialog).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await this.#expectReady();
  }

  /** Follows the link of a page that leads to the dialog. */
  async openFromLink(path: string): Promise<void> {
    await this.atlas.page.goto(path);
    await this.atlas.page.getByRole('link', { name: 'Take along' }).first().click();
    await this.#expectReady();
  }

  /** The tour and the record are there, so that a press makes a file. */
  async #expectReady(): Promise<void> {
    await expect(this.button('PowerPoint (.pptx)')).not.toHaveAttribute('aria-disabled', 'true');
    await expect(this.button('PNG (.png)')).not.toHaveAttribute('aria-disabled', 'true');
  }

  /** Of the handout's toolbar. */
  get slidesSwitch(): Locator {
    return this.atlas.page.getByRole('checkbox', { name: 'As slides, 16:9' });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async choose(label: string, option: string | RegExp): Promise<void> {
    const field = this.dialog.getByRole('combobox', { name: label, exact: true });
    const words = await field.getByRole('option').allTextContents();
    const index = words.findIndex((one) =>
      typeof option === 'string' ? one === option : option.test(one),
    );
    await field.selectOption({ index });
  }

  async #save(name: string): Promise<Download> {
    const [download] = await Promise.all([
      this.atlas.page.waitForEvent('download'),
      this.button(name).click(),
    ]);
    await expect(this.dialog.getByText(download.suggestedFilename())).toBeVisible();
    return download;
  }

  async saveSlides() {
    const download = await this.#save('PowerPoint (.pptx)');
    const bytes = await readFile(await download.path());
    const parts = Object.entries(unzipSync(bytes));
    const named = (pattern: RegExp) =>
      parts
        .filter(([name]) => pattern.test(name))
        .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
        .map(([, part]) => strFromU8(part));
    return {
      name: download.suggestedFilename(),
      size: bytes.length,
      slides: named(/^ppt\/slides\/slide\d+\.xml$/),
      notes: named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/),
    };
  }

  async saveSvg() {
    const download = await this.#save('SVG (.svg)');
    const text = await readFile(await download.path(), 'utf8');
    // On a page without a policy: this one's forbids the style of what is parsed on it, as of its own.
    const blank = await this.atlas.page.context().newPage();
    const problem = await blank.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return parsed.querySelector('parsererror')?.textContent ?? null;
    }, text);
    await blank.close();
    return { name: download.suggestedFilename(), text, problem };
  }

  async savePng() {
    const download = await this.#save('PNG (.png)');
    const { width, height, data } = PNG.sync.read(await readFile(await download.path()));
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 997) colours.add(data.readUInt32BE(at));
    return { name: download.suggestedFilename(), width, height, colours: colours.size };
  }

  async keys(keys: string): Promise<void> {
    await this.atlas.page.keyboard.press(keys);
  }
}
