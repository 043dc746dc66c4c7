import { holdsTag } from './content-negotiation';
import { EncodedBody } from './encoded-body';

/** Fresh for a minute; then the ETag decides, and a stale answer may serve while it is asked. */
export const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=86400';

/** What a request says of the answer that it can take. */
interface Asked {
  readonly method: string | undefined;
  readonly ifNoneMatch: string | null;
  readonly acceptEncoding: string | null;
}

interface Sent {
  readonly status: 200 | 304;
  readonly headers: Headers;
  /** Null for 304 and for HEAD. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** An answer of the API that the record alone decides, kept as it is sent. */
export class KeptAnswer {
  readonly #body: EncodedBody;
  readonly #mediaType: string;

  constructor(body: string | Uint8Array<ArrayBuffer>, mediaType: string) {
    this.#body = new EncodedBody(body);
    this.#mediaType = mediaType;
  }

  async to({ method, ifNoneMatch, acceptEncoding }: Asked): Promise<Sent> {
    const { etag } = this.#body;
    const common = { etag, 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' };
    if (holdsTag(ifNoneMatch, etag)) {
      return { status: 304, headers: new Headers(common), bytes: null };
    }
    const { bytes, headers } = await this.#body.accepted(acceptEncoding);
    for (const [name, value] of Object.entries(common)) headers.set(name, value);
    headers.set('content-type', this.#mediaType);
    return { status: 200, headers, bytes: method === 'HEAD' ? null : bytes };
  }
}
