import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { RecordPages } from './record-pages';

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Drives the page that cites something of the record, and reads pages as a program for references does. */
export class CitePage {
  constructor(readonly pages: RecordPages) {}

  get #content(): Locator {
    return this.pages.content;
  }

  /** Of the entry first, then of its sources. */
  style(part: number): Locator {
    return this.#content.getByRole('combobox', { name: 'Citation style' }).nth(part);
  }

  get references(): Locator {
    return this.#content
      .getByRole('listitem')
      .filter({ has: this.pages.atlas.page.locator('cite') });
  }

  /** @returns text and HTML that the clipboard was given. */
  async copy(name: string | RegExp): Promise<{ text: string; html: string }> {
    const { page } = this.pages.atlas;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.#content.getByRole('button', { name }).first().click();
    await expect(this.#content.getByText('Copied, with italics')).toBeVisible();
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  }

  async save(name: string): Promise<SavedFile> {
    const { page } = this.pages.atlas;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      this.#content.getByRole('button', { name, exact: true }).last().click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }

  /** What Zotero's translator for unAPI does: the server, the ids, the formats, each thing in the first that it knows. */
  async takenByZotero(path: string): Promise<string[]> {
    const { page } = this.pages.atlas;
    await this.pages.open(path);
    const server = await page.locator('head link[rel="unapi-server"]').getAttribute('href');
    const ids = await page
      .locator('.unapi-id')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('title')!));
    return Promise.all(
      [...new Set(ids)].map(async (id) => {
        const address = `${server}?id=${encodeURIComponent(id)}`;
        const formats = await (await page.request.get(address)).text();
        expect(formats).toContain('name="ris"');
        return (await page.request.get(`${address}&format=ris`)).text();
      }),
    );
  }
}
