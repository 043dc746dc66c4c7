/** A `CacheStorage` of a test: addresses are resolved as on a page, and `Vary` means nothing. */
export class FakeCaches {
  readonly #stored = new Map<string, FakeCache>();
  /** Bytes after which the browser has no room. */
  room = Infinity;

  async open(name: string): Promise<FakeCache> {
    const cache = this.#stored.get(name) ?? new FakeCache(() => this.room);
    this.#stored.set(name, cache);
    return cache;
  }

  keys = async (): Promise<string[]> => [...this.#stored.keys()];
  has = async (name: string): Promise<boolean> => this.#stored.has(name);
  delete = async (name: string): Promise<boolean> => this.#stored.delete(name);

  async match(key: RequestInfo, { cacheName = '' } = {}): Promise<Response | undefined> {
    return this.#stored.get(cacheName)?.match(key);
  }
}

class FakeCache {
  readonly #entries = new Map<string, Response>();

  constructor(readonly room: () => number) {}

  async match(key: RequestInfo): Promise<Response | undefined> {
    return this.#entries.get(hrefOf(key))?.clone();
  }

  async put(key: RequestInfo, response: Response): Promise<void> {
    const { size } = await response.clone().blob();
    if (size > this.room()) throw new DOMException('full', 'QuotaExceededError');
    this.#entries.set(hrefOf(key), response);
  }

  delete = async (key: RequestInfo): Promise<boolean> => this.#entries.delete(hrefOf(key));
  keys = async (): Promise<Request[]> => [...this.#entries.keys()].map((href) => new Request(href));
}

const hrefOf = (key: RequestInfo) =>
  new URL(typeof key === 'string' ? key : key.url, 'http://atlas.test').href;
