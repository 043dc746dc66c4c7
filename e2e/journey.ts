import { expect, test as base } from '@playwright/test';
import { AtlasPage } from './atlas-page';

/** A journey through one page that must end without an error and without a word to a third party. */
export const test = base.extend<{ atlas: AtlasPage }>({
  atlas: async ({ page }, use) => {
    const atlas = new AtlasPage(page);
    await use(atlas);
    expect(atlas.foreignRequests, 'requests to third parties').toEqual([]);
    expect(atlas.unexpectedErrors, 'errors on the console').toEqual([]);
  },
});

export { expect };
