import { holdsTag } from './content-negotiation';
import { EncodedBody } from './encoded-body';

/** Of a page's memory, its text and the compressed copies together for each byte of text. */
const COPIES = 1.5;

/** An HTML page as it is sent to everyone. */
export class CachedPage {
  /** About what it takes in memory. */
  readonly bytes: number;
  readonly #body: EncodedBody;

  /** @param policy its content security policy */
  constructor(
    html: string,
    readonly policy: string,
  ) {
    this.#body = new EncodedBody(html);
    this.bytes = Math.ceil(html.length * COPIES);
  }

  /** The answer to a GET or HEAD with these headers: the page, or 304 for who has it. */
  async answer(method: string, asked: Headers): Promise<Response> {
    const { etag } = this.#body;
    const common = {
      'content-security-policy': this.policy,
      etag,
      // The theme is in a cookie, so no cache that several readers share may hold it.
      'cache-control': 'private, no-cache',
      vary: 'rsc, cookie, accept-encoding',
    };
    if (holdsTag(asked.get('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers: common });
    }
    const { bytes, headers } = await this.#body.accepted(asked.get('accept-encoding'));
    for (const [name, value] of Object.entries(common)) headers.set(name, value);
    headers.set('content-type', 'text/html; charset=utf-8');
    return new Response(method === 'HEAD' ? null : bytes, { headers });
  }
}
