import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncoding, type Encoding } from './content-negotiation';
import { SENT_ENCODING } from './sent-encoding';

type Bytes = Uint8Array<ArrayBuffer>;

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
  readonly #compressed = new Map<Encoding, Promise<Bytes>>();

  constructor(body: string | Bytes) {
    this.#whole = new Uint8Array(Buffer.from(body));
    const hash = createHash('sha256').update(this.#whole).digest('base64url');
    this.etag = `W/"${hash.slice(0, 27)}"`;
  }

  /** The bytes for who accepts these encodings, and the headers that say what they are. */
  async accepted(acceptEncoding: string | null): Promise<{ bytes: Bytes; headers: Headers }> {
    const encoding = acceptedEncoding(acceptEncoding);
    const bytes = encoding === null ? this.#whole : await this.#compress(encoding);
    const headers = new Headers({ 'content-length': String(bytes.length) });
    if (encoding !== null) {
      headers.set('content-encoding', encoding);
      headers.set(SENT_ENCODING, encoding);
    }
    return { bytes, headers };
  }

  #compress(encoding: Encoding): Promise<Bytes> {
    const kept = this.#compressed.get(encoding);
    if (kept) return kept;
    const compressed = compressors[encoding](this.#whole).then((buffer) => new Uint8Array(buffer));
    this.#compressed.set(encoding, compressed);
    return compressed;
  }
}
