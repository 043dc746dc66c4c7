import { expect, type Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page';
import { framesDrawn } from './drawn-frames';

/** Drives the search of the header, by pointer and by keyboard. */
export class SearchPage {
  constructor(readonly atlas: AtlasPage) {}

  get #page() {
    return this.atlas.page;
  }

  /** The field in the header, or in the dialog that stands in for it. */
  get field(): Locator {
    return this.#page.getByRole('combobox', {
      name: /^(Search the record|Tìm trong bộ dữ liệu)$/,
    });
  }

  get results(): Locator {
    return this.#page.getByRole('grid', { name: /^(Search results|Kết quả tìm kiếm)$/ });
  }

  /** A result, by what it says. */
  result(text: string | RegExp): Locator {
    return this.results.getByRole('button').filter({ hasText: text });
  }

  group(name: RegExp): Locator {
    return this.results.getByRole('rowgroup', { name });
  }

  get groups(): Locator {
    return this.results.getByRole('rowgroup');
  }

  /** The chip of a filter that the words were read as, by what it says or takes back. */
  readAs(filter: string | RegExp): Locator {
    const name = typeof filter === 'string' ? `Do not read as a filter: ${filter}` : filter;
    return this.results.getByRole('button', { name, exact: true });
  }

  /** How many events the last row says that the map will show. */
  async countOfAll(): Promise<number> {
    return Number(/(\d+) events/.exec(await this.showAll.innerText())?.[1]);
  }

  /** Some run of the results is marked as found. */
  async expectMark(words: string): Promise<void> {
    await expect(this.results.locator('mark', { hasText: words }).first()).toBeVisible();
  }

  get showAll(): Locator {
    return this.results.getByRole('button', { name: /on the map/ });
  }

  /** What a screen reader is told of the results. */
  announced(words: RegExp): Locator {
    return this.#page.getByRole('status').filter({ hasText: words });
  }

  text(words: string | RegExp): Locator {
    return this.#page.getByText(words);
  }

  async openDialog(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Search the record' }).click();
    await expect(this.field).toBeFocused();
  }

  async type(words: string): Promise<void> {
    await this.field.pressSequentially(words);
  }

  async replace(words: string): Promise<void> {
    await this.field.fill(words);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** The cell that Enter would act on. */
  async activeCell(): Promise<Locator> {
    const id = await this.field.getAttribute('aria-activedescendant');
    return this.#page.locator(`[id="${id ?? ''}"]`);
  }

  /** Holds back the answers for some words until they are let through. @returns what waits until they are there. */
  async holdAnswers(words: string): Promise<() => Promise<void>> {
    const isAsked = (url: URL) =>
      url.pathname === '/api/v1/search' && url.searchParams.get('q') === words;
    let letThrough!: () => void;
    const passed = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const answered: Promise<void>[] = [];
    await this.#page.route(isAsked, (route) => {
      const answer = async () => {
        await passed;
        const response = await route.fetch();
        await route.fulfill({ response });
      };
      // A page that no longer waits has given the request up.
      answered.push(answer().catch(() => undefined));
    });
    return async () => {
      letThrough();
      await Promise.all(answered);
      // What came is read and drawn, where it is heard at all.
      await this.#page.evaluate(framesDrawn, 2);
    };
  }

  async failAnswers(): Promise<void> {
    await this.#page.route('**/api/v1/search?**', (route) =>
      route.fulfill({ status: 400, body: '{}' }),
    );
  }

  async expectAddress(parameters: Record<string, string | null>): Promise<void> {
    await expect
      .poll(() => {
        const { searchParams } = new URL(this.#page.url());
        return Object.fromEntries(
          Object.keys(parameters).map((name) => [name, searchParams.get(name)]),
        );
      })
      .toEqual(parameters);
  }
}
