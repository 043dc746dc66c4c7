import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { RecordPages } from './record-pages';

/** Drives the page on which a reader says what is wrong. */
export class CorrectionPage {
  constructor(readonly pages: RecordPages) {}

  get #content(): Locator {
    return this.pages.content;
  }

  get message(): Locator {
    return this.#content.locator('pre');
  }

  get claim(): Locator {
    return this.#content.getByRole('combobox');
  }

  get mail(): Locator {
    return this.#content.locator('a[href^="mailto:"]');
  }

  async say(field: 'What is wrong' | 'What is right', text: string): Promise<void> {
    await this.#content.getByRole('textbox', { name: field }).fill(text);
    await expect(this.message).toContainText(text);
  }

  /** @returns name and text of the saved file. */
  async save(): Promise<{ name: string; text: string }> {
    const { page } = this.pages.atlas;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      this.#content.getByRole('button', { name: /^Save/ }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }
}
