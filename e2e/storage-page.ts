import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** The browser's stores, by the name of the property that a page reads them from. */
export type Store = 'localStorage' | 'sessionStorage' | 'indexedDB';

/** Takes the browser's storage away, and finds what the pages say about it. */
export class StoragePage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  /** From now on every page of this browser throws when it reaches for the store. */
  async deny(store: Store): Promise<void> {
    await this.#page.context().addInitScript((name) => {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }, store);
  }

  /** From now on nothing can be written: what is there can still be read. */
  async fillUp(): Promise<void> {
    await this.#page.context().addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Storage.prototype.setItem = refuse;
      IDBObjectStore.prototype.put = refuse;
    });
  }

  /** Stops the moving arcs, which is remembered for the visit. */
  async stopMotion(): Promise<void> {
    await this.atlas.choose('Stop the moving arcs');
    await this.#offers('Let the arcs move');
  }

  async chooseNight(): Promise<void> {
    await this.atlas.choose('Night colours');
    await this.#offers('Day colours');
  }

  /** The menu of the atlas has a button of this name now. */
  async #offers(name: string): Promise<void> {
    await this.atlas.openMenu();
    await expect(this.atlas.menu.getByRole('button', { name })).toBeVisible();
    await this.#page.keyboard.press('Escape');
  }

  /** What a page says about the browser's storage. */
  note(words: RegExp): Locator {
    return this.#page.locator('[role=status], [role=alert]').filter({ hasText: words });
  }

  /** Opens the menu of the table's columns, and leaves it open. */
  async chooseColumn(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Columns' }).click();
    await this.#page.getByRole('dialog').getByRole('checkbox', { name }).click();
    await expect(this.#page.getByRole('columnheader', { name })).toBeAttached();
  }
}
