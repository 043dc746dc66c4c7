import { LRUCache } from 'lru-cache';
import { CachedPage } from './cached-page';

/** What one rendering gave: a page to cache, or an answer that is good for one request. */
export type RenderedPage = CachedPage | Response;

const MOST_BYTES = 128 * 1024 * 1024;
/** Of these, what addresses with a search may take: there is no end of them. */
const SEARCHED_SHARE = 0.25;

/**
 * Pages by address, each made once for an edition: whoever asks while it is being made waits for
 * the same page. Another edition drops them all. The page that was not asked for the longest goes
 * when all together take more bytes than `mostBytes`. Pages whose address has a search have a part of
 * that for themselves, so that made-up searches drop no page but each other's.
 */
export class PageCache {
  readonly #edition: () => Promise<string | null>;
  readonly #plain: LRUCache<string, CachedPage>;
  readonly #searched: LRUCache<string, CachedPage>;
  readonly #rendering = new Map<string, Promise<RenderedPage>>();
  #editionOfPages: string | null = null;

  /**
   * @param edition names what pages are made from; null or a failure when nobody can tell, and then
   *   no page is cached
   */
  constructor(edition: () => Promise<string | null>, mostBytes = MOST_BYTES) {
    this.#edition = edition;
    const pagesUpTo = (share: number) =>
      new LRUCache<string, CachedPage>({
        maxSize: Math.floor(mostBytes * share),
        sizeCalculation: ({ bytes }) => bytes,
      });
    this.#plain = pagesUpTo(1 - SEARCHED_SHARE);
    this.#searched = pagesUpTo(SEARCHED_SHARE);
  }

  /** The page of this address; a `Response` is the caller's own, nobody else reads its body. */
  async page(address: string, render: () => Promise<RenderedPage>): Promise<RenderedPage> {
    const edition = await this.#currentEdition();
    if (edition === null) return render();
    if (edition !== this.#editionOfPages) this.#startEdition(edition);
    const page = this.#pagesLike(address).get(address);
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
      this.#pagesLike(address).set(address, rendered);
    }
    return rendered;
  }

  #pagesLike(address: string): LRUCache<string, CachedPage> {
    return address.includes('?') ? this.#searched : this.#plain;
  }

  #startEdition(edition: string): void {
    this.#editionOfPages = edition;
    this.#plain.clear();
    this.#searched.clear();
    this.#rendering.clear();
  }

  #currentEdition(): Promise<string | null> {
    return this.#edition().catch(() => null);
  }
}
