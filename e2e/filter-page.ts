import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

export type Group = 'Pairs of states' | 'Places' | 'Who takes part' | 'Sources';

/** A row has its count after its name, which may have signs that mean something else in a pattern. */
const beginningWith = (name: string | RegExp) =>
  name instanceof RegExp
    ? name
    : new RegExp(`^${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`);

/** Drives the filters of subjects and the chips. */
export class FilterPage {
  constructor(readonly atlas: AtlasPage) {}

  /** The filters, docked or in their sheet. */
  get panel(): Locator {
    return this.atlas.page
      .getByRole('region', { name: /^(Filters|Bộ lọc)$/ })
      .or(this.atlas.page.getByRole('dialog', { name: /^(Filters|Bộ lọc)$/ }))
      .filter({ visible: true });
  }

  async openSheet(): Promise<void> {
    await this.atlas.page.getByRole('button', { name: /^(Filters|Bộ lọc)$/ }).click();
    await expect(this.panel).toBeVisible();
  }

  async closeSheet(): Promise<void> {
    await this.atlas.page.keyboard.press('Escape');
    await expect(this.panel).toHaveCount(0);
  }

  /** The heading that unfolds a group. */
  group(name: string): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async unfold(name: Group | 'Địa điểm'): Promise<void> {
    const group = this.group(name);
    if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
    await expect(group).toHaveAttribute('aria-expanded', 'true');
  }

  /** The field that finds a row by a few letters. */
  field(name: string): Locator {
    return this.panel.getByRole('searchbox', { name });
  }

  row(name: string | RegExp): Locator {
    return this.panel.getByRole('checkbox', { name: beginningWith(name) });
  }

  /** The row as a whole, which is what is pressed. */
  label(name: string | RegExp): Locator {
    const checkbox = this.atlas.page.getByRole('checkbox', { name: beginningWith(name) });
    return this.panel.locator('label').filter({ has: checkbox });
  }

  /** "Hanoi 12 events": the number. */
  async countOf(name: string | RegExp): Promise<number> {
    return Number(await this.label(name).locator('[aria-hidden].tabular-nums').innerText());
  }

  /** The button that leaves a row alone of its list. */
  onlyButton(row: string): Locator {
    return this.panel.getByRole('button', { name: `Only ${row}`, exact: true });
  }

  async only(row: string): Promise<void> {
    await this.label(row).hover();
    await this.onlyButton(row).click();
  }

  /** Pixels of a row's name that its button "Only" covers while the pointer is on the row. */
  async onlyOverName(row: string): Promise<number> {
    const label = this.label(row);
    await label.hover();
    await expect(this.onlyButton(row)).toHaveCSS('opacity', '1');
    const button = (await this.onlyButton(row).boundingBox())!;
    const name = (await label.getByText(row, { exact: true }).boundingBox())!;
    return Math.max(0, name.x + name.width - button.x);
  }

  /** The names of a group's rows, from above. */
  async rowsOf(group: Group | 'Works they cite'): Promise<string[]> {
    const list = this.panel.getByRole('group', { name: group, exact: true });
    const rows = list.locator('label .grow');
    await expect(rows.first()).toBeVisible();
    return rows.allInnerTexts();
  }

  /** The line under a heading that real visits may be missing. */
  get completenessNote(): Locator {
    return this.atlas.page.getByText(/^Real visits may be missing/);
  }

  get chips(): Locator {
    return this.atlas.page.getByRole('region', {
      name: /^(Filters in force|Bộ lọc đang áp dụng)$/,
    });
  }

  chip(name: string): Locator {
    return this.chips.getByRole('listitem').filter({ hasText: name, visible: true });
  }

  removeButton(name: string): Locator {
    return this.chips.getByRole('button', { name: `Remove filter: ${name}`, exact: true });
  }

  /** "96 of 470 events shown": the second of the two. */
  async totalEvents(): Promise<number> {
    const text = await this.atlas.page.getByText(/of \d+ events shown/).innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }

  parameter(name: string): string | null {
    return new URL(this.atlas.page.url()).searchParams.get(name);
  }

  /** The sentence that a screen reader is told after a change of the view. */
  get spoken(): Locator {
    return this.atlas.page.getByText(/ events? · /);
  }
}
