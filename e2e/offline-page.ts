import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** What the console says of requests that nobody answers. */
export const UNANSWERED = /ERR_|Failed to fetch|status of 503/;

/** Drives what a reader keeps for times without a network, and the sign that a page is a copy. */
export class OfflinePage {
  /** @param server where the atlas is, when it is not that of the other journeys */
  constructor(
    readonly atlas: AtlasPage,
    readonly server = '',
  ) {}

  get #page() {
    return this.atlas.page;
  }

  async open(): Promise<void> {
    await this.#page.goto(`${this.server}/en/offline`);
    await expect(this.#page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Opens any page, which may not be there. @returns its heading */
  async goTo(path: string): Promise<Locator> {
    await this.#page.goto(`${this.server}${path}`);
    return this.#page.getByRole('heading', { level: 1 });
  }

  async press(button: string): Promise<void> {
    await this.#page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Keeps all of the atlas, and waits until it is there. */
  async keepAll(): Promise<void> {
    await this.open();
    await expect(this.words(/^All of it: [\d,]+ files, about [\d.]+ MB/)).toBeVisible();
    await this.press('Keep for offline');
    await expect(this.words(/^Kept on .*edition [0-9a-f]{8}/)).toBeVisible({ timeout: 180_000 });
  }

  words(text: string | RegExp): Locator {
    return this.#page.getByText(text);
  }

  get progress(): Locator {
    return this.#page.getByRole('progressbar', { name: 'Keeping for offline' });
  }

  /** Over the page: that it is a copy. */
  get sign(): Locator {
    return this.#page.locator('[data-offline-note]');
  }

  async expectSign(): Promise<void> {
    await expect(this.sign).toBeVisible();
    await expect(this.sign).toHaveText(/^Offline: this is edition [0-9a-f]{8}, kept on /);
  }

  /** Makes of what is kept the edition of a build that was there before. */
  async ageEdition(): Promise<void> {
    await this.#page.evaluate(async () => {
      const kept = (await caches.keys()).find((name) => name.startsWith('kept-'))!;
      const [now, before] = await Promise.all([caches.open(kept), caches.open('kept-before')]);
      for (const request of await now.keys()) {
        const entry = (await now.match(request))!;
        const isEdition = request.url.endsWith('/offline-edition.json');
        const { headers } = entry;
        const body = isEdition
          ? JSON.stringify({ ...((await entry.json()) as object), build: 'before' })
          : await entry.blob();
        await before.put(request, new Response(body, { headers }));
      }
      await caches.delete(kept);
    });
  }

  /** Builds of which an edition is kept, and how many service workers there are. */
  async stored(): Promise<{ builds: string[]; workers: number }> {
    return this.#page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('kept-'));
      const workers = await navigator.serviceWorker.getRegistrations();
      return { builds: names.map((name) => name.slice('kept-'.length)), workers: workers.length };
    });
  }
}
