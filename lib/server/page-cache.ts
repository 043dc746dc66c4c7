import { LRUCache } from 'lru-cache';
import { CachedPage } from './cached-page';

/** What one rendering gave: a page to cache, or an answer that is good for one request. */
export type RenderedPage = CachedPage | Response;

const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Pages by address, each made once for an edition: whoever asks while it is being made waits for
 * the same page. Another edition drops them all. The page that was not asked for the longest goes
 * when all together take more bytes than `mostBytes`.
 */
export class PageCache {
  readonly #edition: () => Promise<string | null>;
  readonly #pages: LRUCache<string, CachedPage>;
  readonly #rendering = new Map<string, Promise<RenderedPage>>();
  #editionOfPages: string | null = null;

  /**
   * @param edition names what pages are made from; null or a failure when nobody can tell, and then
   *   no page is cached
   */
  constructor(edition: () => Promise<string | null>, mostBytes = MOST_BYTES) {
    this.#edition = edition;
    this.#pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ bytes }) => bytes });
  }

  /** The page of this address; a `Response` is the caller's own, nobody else reads its body. */
  async page(address: string, render: () => Promise<RenderedPage>): Promise<RenderedPage> {
    const edition = await this.#currentEdition();
    if (edition === null) return render();
    if (edition !== this.#editionOfPages) this.#startEdition(edition);
    const page = this.#pages.get(address);
    if (page) return page;
    const shared = this.#rendering.get(address);
    if (shared) {
      const rendered = await shared.catch(() => null);
      return rendered instanceof CachedPage ? rendered : render();
    }
    const rendering = this.#render(address, edition, render);
    this.#rendering.set(address, rendering);
    return rendering.finally(() => {
      if (this.#rendering.get(address) === rendering) this.#rendering.delete(address);
    });
  }

  async #render(
    address: string,
    edition: string,
    render: () => Promise<RenderedPage>,
  ): Promise<RenderedPage> {
    const rendered = await render();
    // Another record may have come meanwhile: then the page may be of either, or half of each.
    if (rendered instanceof CachedPage && (await this.#currentEdition()) === edition) {
      this.#pages.set(address, rendered);
    }
    return rendered;
  }

  #startEdition(edition: string): void {
    this.#editionOfPages = edition;
    this.#pages.clear();
    this.#rendering.clear();
  }

  #currentEdition(): Promise<string | null> {
    return this.#edition().catch(() => null);
  }
}
