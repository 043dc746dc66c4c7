import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './content-negotiation';

export type Bytes = Uint8Array<ArrayBuffer>;

// Slow enough for small answers, since each is compressed once; fast enough for one of 10 MB.
const compressors: Record<Encoding, (whole: Bytes) => Promise<Buffer>> = {
  br: (whole) =>
    promisify(brotliCompress)(whole, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
      },
    }),
  gzip: (whole) => promisify(gzip)(whole, { level: 7 }),
};

/** A body as it is sent: hashed once, and compressed at most once for each encoding. */
export class EncodedBody {
  /** Weak, since the bytes differ by encoding. */
  readonly etag: string;
  readonly #whole: Bytes;
  readonly #compressing = new Map<Encoding, Promise<Bytes>>();
  readonly #atHand = new Map<Encoding | null, Bytes>();

  constructor(body: string | Bytes) {
    this.#whole = new Uint8Array(Buffer.from(body));
    this.#atHand.set(null, this.#whole);
    const hash = createHash('sha256').update(this.#whole).digest('base64url');
    this.etag = `W/"${hash.slice(0, 27)}"`;
  }

  text(): string {
    return Buffer.from(this.#whole).toString();
  }

  /** The bytes where they are compressed already. @param encoding null for the body as it is */
  bytesAtHand(encoding: Encoding | null): Bytes | undefined {
    return this.#atHand.get(encoding);
  }

  /** @param encoding null for the body as it is */
  async bytes(encoding: Encoding | null): Promise<Bytes> {
    return (
      this.#atHand.get(encoding) ?? (encoding === null ? this.#whole : this.#compress(encoding))
    );
  }

  #compress(encoding: Encoding): Promise<Bytes> {
    const begun = this.#compressing.get(encoding);
    if (begun) return begun;
    const compressing = compressors[encoding](this.#whole)
      .then((buffer) => {
        const bytes = new Uint8Array(buffer);
        this.#atHand.set(encoding, bytes);
        return bytes;
      })
      // Not kept: with a promise, Node keeps all that the request in which it was made holds.
      .finally(() => this.#compressing.delete(encoding));
    this.#compressing.set(encoding, compressing);
    return compressing;
  }
}
