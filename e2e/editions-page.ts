import type { Locator } from '@playwright/test';
import type { RecordPages } from './record-pages';

/** Drives the pages of editions, and reads what a link says of its edition. */
export class EditionsPages {
  constructor(readonly pages: RecordPages) {}

  /** Above a page that was reached by a link of an edition. */
  get bar(): Locator {
    return this.pages.atlas.page.getByRole('complementary', { name: /^(Editions|Ấn bản)$/ });
  }

  /** The same over the map. */
  get notice(): Locator {
    return this.pages.atlas.page.getByRole('status').filter({ hasText: 'This link is of edition' });
  }

  async dismiss(): Promise<void> {
    await this.notice.getByRole('button', { name: 'Dismiss' }).click();
  }

  /** On the page of changes. */
  get withdrawnPlaces(): Locator {
    return this.pages
      .part('places')
      .locator('div:has(> h3:text-matches("^Withdrawn"))')
      .getByRole('link');
  }

  /** Path and search of the feeds that the page names. */
  async feeds(): Promise<string[]> {
    const links = this.pages.atlas.page.locator(
      'link[rel="alternate"][type*="feed"], link[rel="alternate"][type*="atom"]',
    );
    return links.evaluateAll((found: HTMLLinkElement[]) =>
      found.map(({ href }) => {
        const { pathname, search } = new URL(href);
        return `${pathname}${search}`;
      }),
    );
  }
}
