import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Drives “Share and save”, wherever it was opened. */
export class SharePage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  get dialog(): Locator {
    return this.atlas.shareDialog;
  }

  /** Of the page as a whole, or of the step with this title. */
  button(step?: string): Locator {
    const name =
      step === undefined ? /^(Share and save|Chia sẻ và lưu)$/ : `Share this step: ${step}`;
    return this.#page.getByRole('main').getByRole('button', { name });
  }

  /** Before any script of React has come. */
  async openOn(path: string, step?: string): Promise<void> {
    await this.#page.goto(path);
    await this.button(step).click();
    await expect(this.dialog).toBeVisible();
  }

  get tabs(): Locator {
    return this.dialog.getByRole('tab');
  }

  async openTab(name: string): Promise<void> {
    await this.atlas.openShareTab(name);
  }

  /** The part of the tab that is open. */
  get part(): Locator {
    return this.dialog.getByRole('tabpanel');
  }

  get addresses(): Promise<string[]> {
    return this.part
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  }

  get references(): Locator {
    return this.part.getByRole('listitem').filter({ has: this.#page.locator('cite') });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** How high the targets of the dialog's tabs and buttons are, the lowest of them. */
  async lowestTarget(): Promise<number> {
    const heights = await this.dialog
      .locator(
        '[role=tab], [role=tabpanel]:not([hidden]) button, [role=tabpanel]:not([hidden]) input:not([type=radio])',
      )
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    return Math.min(...heights);
  }

  /** The dialog covers the window, and nothing of it lies beside. */
  async fillsWindow(): Promise<boolean> {
    const { width, height } = this.#page.viewportSize()!;
    const box = (await this.dialog.boundingBox())!;
    return box.width === width && Math.abs(box.height - height) <= 1;
  }
}
