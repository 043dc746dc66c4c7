import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { AtlasPage } from './atlas-page';

export interface SavedData {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drives the dialog that saves the view and the record as files. */
export class DataFilesPage {
  constructor(readonly atlas: AtlasPage) {}

  get dialog(): Locator {
    return this.atlas.shareDialog;
  }

  get status(): Locator {
    return this.dialog.getByRole('tabpanel', { name: 'Data' }).getByRole('status');
  }

  async open(): Promise<void> {
    await this.atlas.openShare('Data');
  }

  async openFromTable(): Promise<void> {
    await this.atlas.page.getByRole('button', { name: 'Save the data' }).click();
    await expect(this.dialog.getByRole('tab', { name: 'Data', selected: true })).toBeVisible();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  async choose(format: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  }

  async separateBy(separator: 'comma' | 'semicolon' | 'tab'): Promise<void> {
    await this.dialog.getByRole('radio', { name: separator, exact: true }).check();
  }

  save(button = 'Save the file'): Promise<SavedData> {
    return this.#taken(this.dialog.getByRole('button', { name: button }));
  }

  saveRecord(link: string): Promise<SavedData> {
    return this.#taken(this.dialog.getByRole('link', { name: link }));
  }

  async #taken(target: Locator): Promise<SavedData> {
    const [download] = await Promise.all([
      this.atlas.page.waitForEvent('download'),
      target.click(),
    ]);
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes: new Uint8Array(bytes) };
  }
}

/** Files of a zip by name, as text. */
export function textsIn({ bytes }: SavedData): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, file]) => [name, new TextDecoder().decode(file)]));
}
