import { expect, type Locator, type Page } from '@playwright/test';
import type { ToursPage } from './tours-page';

type Field = 'Text' | 'Speaker’s notes';

/** Drives what the tour editor has for the room: the stage, thumbnails, citations, steps of other tours. */
export class TourDeskPage {
  readonly page: Page;
  readonly editor: Locator;

  constructor(tours: ToursPage) {
    this.page = tours.page;
    this.editor = tours.editor;
  }

  /** The preview of the step that is open. */
  get stage(): Locator {
    return this.editor.getByRole('figure', { name: 'As on the stage' });
  }

  /** The names that the map of the preview has. */
  async expectNamedOnStage(name: string): Promise<void> {
    await expect(this.stage.locator('svg text').filter({ hasText: name }).first()).toBeAttached();
  }

  /** Width by height of the preview. */
  async stageShape(): Promise<number> {
    const box = (await this.stage.locator('[data-stage-shape]').boundingBox())!;
    return box.width / box.height;
  }

  async chooseShape(shape: '16:9' | '4:3'): Promise<void> {
    await this.editor.getByRole('radio', { name: shape }).first().check();
  }

  /** The outlines over the map of the atlas. */
  get outline(): Locator {
    return this.page.locator('[data-capture-outline]');
  }

  /** The box of an outline, in pixels of the window, without the width of its line. */
  async outlineBox(name: 'frame' | 'pane') {
    const rect = this.outline.locator(`[data-outline=${name}] rect`).first();
    return rect.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });
  }

  async showOutline(on: boolean): Promise<void> {
    const box = this.editor.getByRole('checkbox', { name: 'Outline of the stage on the map' });
    await box.setChecked(on);
  }

  /** How many of the steps have their small map, or the sign of their chart. */
  async expectThumbnails(count: number): Promise<void> {
    await expect(this.editor.locator('[data-thumbnail]:has(svg)')).toHaveCount(count);
  }

  /** The longest task of the page, in milliseconds, while something is done. */
  async longestTask(work: () => Promise<void>): Promise<number> {
    await this.page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await work();
    return this.page.evaluate(() =>
      Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
    );
  }

  /** Finds an event by words from the keyboard alone, and cites it where the caret is. */
  async cite(field: Field, words: string, title: RegExp): Promise<void> {
    await this.editor.getByRole('textbox', { name: field }).press('Control+k');
    const search = this.editor.getByRole('combobox', { name: `Event to cite: ${field}` });
    await expect(search).toBeFocused();
    await search.fill(words);
    await expect(this.editor.getByRole('option').first()).toContainText(title);
    await search.press('Enter');
    await expect(this.editor.getByRole('textbox', { name: field })).toBeFocused();
  }

  /** What the picker offers before anything is typed, once it knows what the view shows; it is closed again. */
  async expectOfferedFirst(field: Field, words: string): Promise<void> {
    await this.editor.getByRole('button', { name: `Cite an event: ${field}` }).click();
    await expect(this.editor.getByRole('option').first()).toContainText(words);
    await this.page.keyboard.press('Escape');
  }

  cited(field: Field): Locator {
    return this.editor.getByRole('list', { name: `Cited: ${field}` }).getByRole('listitem');
  }

  async uncite(field: Field): Promise<void> {
    await this.cited(field)
      .first()
      .getByRole('button', { name: /^Do not cite/ })
      .click();
  }

  async textOf(field: Field): Promise<string> {
    return this.editor.getByRole('textbox', { name: field }).inputValue();
  }

  /** Chooses steps by their titles. */
  async choose(...titles: string[]): Promise<void> {
    await this.editor.getByRole('button', { name: 'Select steps' }).click();
    for (const title of titles) {
      await this.editor
        .getByRole('checkbox', { name: new RegExp(`^Choose step \\d+: ${title}$`) })
        .check();
    }
  }

  /** Copies what is chosen to a tour of that title, which may be a new one. */
  async copyTo(tour: string, isNew: boolean): Promise<void> {
    await this.editor.getByRole('button', { name: /^Copy \d+ steps? to another tour/ }).click();
    const dialog = this.page.getByRole('dialog');
    if (isNew) await dialog.getByLabel('Title of the new tour').fill(tour);
    else await dialog.getByRole('radio', { name: new RegExp(`^${tour}`) }).check();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(this.editor.getByText(new RegExp(`copied to “${tour}`))).toBeVisible();
  }

  /** Inserts the first so many steps of another tour. @returns their titles. */
  async insertFrom(tour: string, count: number): Promise<string[]> {
    await this.editor.getByRole('button', { name: 'Insert from another tour …' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Tour', { exact: true }).selectOption({ label: tour });
    const rows = dialog
      .getByRole('list', { name: 'Steps of the other tour' })
      .getByRole('listitem');
    const titles: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const row = rows.nth(index);
      await expect(row.locator('[data-thumbnail] svg').first()).toBeAttached();
      titles.push(await row.locator('label > span').last().innerText());
      await row.getByRole('checkbox').check();
    }
    await dialog.getByRole('button', { name: /^Insert \d+ steps?$/ }).click();
    await expect(dialog).toHaveCount(0);
    return titles;
  }
}
