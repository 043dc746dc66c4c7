import { expect, test as base } from '@playwright/test';
import { AtlasPage } from './atlas-page';

interface Journey {
  /** Whether the reader has never been here, and is shown the ways in; else they have been dismissed. */
  readonly newcomer: boolean;
  /** A page that must end without an error and without a word to a third party. */
  readonly atlas: AtlasPage;
}

export const test = base.extend<Journey>({
  newcomer: [false, { option: true }],
  atlas: async ({ page, newcomer }, use) => {
    if (!newcomer) await page.context().addInitScript(dismissWaysIn);
    const atlas = new AtlasPage(page);
    await use(atlas);
    expect(atlas.foreignRequests, 'requests to third parties').toEqual([]);
    expect(atlas.unexpectedErrors, 'errors on the console').toEqual([]);
  },
});

/** As components/atlas/use-ways-in.ts writes it. */
function dismissWaysIn(): void {
  try {
    localStorage.setItem('ways-in', 'known');
  } catch {
    // Some journeys are about a browser that has no storage.
  }
}

export { expect };
