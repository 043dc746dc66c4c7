import { unpacked, unpackedText } from '@/lib/take-along/lecture-file/packed';
import { textsSchema, type Answers, type Texts } from '@/lib/take-along/lecture-file/lecture-file';

/** What the file has of what the server answered when it was saved. */
export class KeptAnswers {
  readonly #texts: Texts;
  readonly #files: ReadonlyMap<string, string>;

  private constructor(texts: Texts, files: ReadonlyMap<string, string>) {
    this.#texts = texts;
    this.#files = files;
  }

  /** @param parts of one address, the last of them counts. */
  static async of(parts: readonly Answers[]): Promise<KeptAnswers> {
    const texts: Texts = {};
    for (const part of parts) {
      Object.assign(texts, textsSchema.parse(JSON.parse(await unpackedText(part.texts))));
    }
    return new KeptAnswers(texts, new Map(parts.flatMap(({ files }) => Object.entries(files))));
  }

  /** A text that the file cannot be without. */
  text(address: string): string {
    return this.#texts[address] ?? '';
  }

  get files(): Iterable<string> {
    return this.#files.keys();
  }

  /** The bytes of an address; null where the file has none. */
  async read(address: string): Promise<ArrayBuffer | null> {
    const body = this.#files.get(address);
    return body === undefined ? null : unpacked(body);
  }

  /** In place of the browser's `fetch`: nothing goes to a network. */
  readonly fetch: typeof fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    if (Object.hasOwn(this.#texts, address)) {
      const headers = { 'content-type': 'application/json' };
      return new Response(this.#texts[address], { headers });
    }
    const bytes = await this.read(address);
    return new Response(bytes, { status: bytes === null ? 404 : 200 });
  };
}
