import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Single keys, and the dialog under `?`. */
export class ShortcutsPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: /^(Keyboard shortcuts|Phím tắt)$/ });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await this.atlas.open(this.#page.url());
  }

  /** Leaves whatever has the focus, as a click beside everything would. */
  async focusNothing(): Promise<void> {
    await this.#page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  async changeKey(action: string, key: string): Promise<void> {
    const button = this.dialog.getByRole('button', { name: `Change the key: ${action}` });
    await button.focus();
    await this.press('Enter', key);
  }

  async openByButton(): Promise<void> {
    await this.atlas.choose('Keyboard shortcuts');
  }

  get enabled(): Locator {
    return this.dialog.getByRole('checkbox', { name: 'Single-key shortcuts are on' });
  }

  parameter(name: string): string | null {
    return new URL(this.#page.url()).searchParams.get(name);
  }

  get fromYear(): Locator {
    return this.#page.getByRole('textbox', { name: 'From year' }).first();
  }

  get search(): Locator {
    return this.#page.locator('#search-input');
  }
}
