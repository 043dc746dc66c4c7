import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';

/** Drives who says so: of an event in the panel of the atlas, or on its page. */
export class EvidencePage {
  constructor(readonly atlas: AtlasPage) {}

  async openInAtlas(language: 'en' | 'vi', event: string): Promise<void> {
    await this.atlas.page.goto(`/${language}?open=event.${event}`);
    await this.sources.first().waitFor();
  }

  async openPage(language: 'en' | 'vi', event: string): Promise<void> {
    await this.atlas.page.goto(`/${language}/events/${event}`);
    await this.sources.first().waitFor();
  }

  /** A source with its claims under it. */
  get sources(): Locator {
    return this.atlas.page.getByRole('article').filter({
      has: this.atlas.page.getByRole('list'),
      hasNot: this.atlas.page.getByRole('article'),
    });
  }

  source(title: RegExp): Locator {
    return this.sources.filter({ has: this.atlas.page.getByRole('heading', { name: title }) });
  }

  claims(source: RegExp): Locator {
    return this.source(source).getByRole('listitem');
  }
}
