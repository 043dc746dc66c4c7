import { expect, type Locator } from '@playwright/test';
import type { OwnTour } from '@/lib/tours/own-tour';
import { ToursPage } from './tours-page';

const SIDE_BY_SIDE = 'Both languages side by side';

/** Drives a tour of the reader's own in two languages. */
export class OwnLanguagesPage extends ToursPage {
  /** Opens the editor with a copy of a tour that ships. */
  async openCopy(id: string): Promise<void> {
    await this.page.goto(`/en?panel=tour#copy=${id}`);
    await expect(this.languages).toBeVisible();
  }

  /** What the editor says of the languages. */
  get languages(): Locator {
    return this.editor.getByRole('region', { name: 'Languages' });
  }

  async addOther(): Promise<void> {
    await this.languages.getByRole('button', { name: 'Add the other language' }).click();
    await expect(this.languages.getByRole('button', { name: SIDE_BY_SIDE })).toBeVisible();
  }

  async removeVietnamese(): Promise<void> {
    await this.languages.getByRole('button', { name: 'Remove Vietnamese' }).click();
    await expect(this.languages.getByText(/^The other language was removed/)).toBeVisible();
  }

  async undoRemoval(): Promise<void> {
    await this.languages.getByRole('button', { name: 'Undo', exact: true }).click();
  }

  get sideBySide(): Locator {
    return this.page.getByRole('dialog', { name: SIDE_BY_SIDE });
  }

  async openSideBySide(): Promise<void> {
    await this.languages.getByRole('button', { name: SIDE_BY_SIDE }).click();
    await expect(this.sideBySide).toBeVisible();
  }

  async closeSideBySide(): Promise<void> {
    await this.sideBySide.getByRole('button', { name: 'Close' }).click();
    await expect(this.sideBySide).toBeHidden();
  }

  /** @param step from 1; 0 for the tour itself. */
  field(step: number, name: string, within = this.sideBySide): Locator {
    const part =
      step === 0 ? within : within.getByRole('region', { name: new RegExp(`^Step ${step} of `) });
    return part.getByRole('textbox', { name, exact: true });
  }

  /** Whether two fields stand beside each other. */
  async areBeside(one: Locator, other: Locator): Promise<boolean> {
    const [left, right] = await Promise.all([one.boundingBox(), other.boundingBox()]);
    return left!.x + left!.width <= right!.x && Math.abs(left!.y - right!.y) < 2;
  }

  /** In a step that is open in the panel. */
  async showAlone(language: 'English' | 'Vietnamese' | 'Both'): Promise<void> {
    // The radio button covers its words and has no look of its own.
    await this.editor.getByRole('radio', { name: language }).check();
  }

  async untranslated(): Promise<string[]> {
    const count = this.languages.getByRole('button', { name: /not translated in full$/ });
    if ((await count.getAttribute('aria-expanded')) !== 'true') await count.click();
    return this.languages.getByRole('listitem').allInnerTexts();
  }

  /** The tour as its file has it. */
  async exported(): Promise<OwnTour> {
    await this.expectSaved();
    return JSON.parse((await this.download(this.editor)).text) as OwnTour;
  }
}
