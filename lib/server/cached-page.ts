import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { KeptAnswer, type Occasion } from './kept-answer';

/** Of a page's memory, its text and the compressed copies together for each byte of text. */
const COPIES = 1.5;

/**
 * What a page depends on besides its address. The theme is in a cookie, so no cache that several readers
 * share may hold it. Whether the answer sets the cookie of the language depends on the language that a
 * browser prefers. Under some addresses programs get data in its place.
 */
export const PAGE_VARIES = 'accept, rsc, cookie, accept-language, accept-encoding';

/** An HTML page as it is sent to everyone. */
export class CachedPage {
  /** About what it takes in memory. */
  readonly bytes: number;
  readonly #answer: KeptAnswer;
  readonly #policy: string;
  readonly #link: string | null;

  /**
   * @param policy its content security policy
   * @param link the header that names it in other languages; null for none
   */
  constructor(html: string, policy: string, link: string | null = null) {
    this.#answer = new KeptAnswer(html, {
      mediaType: 'text/html; charset=utf-8',
      headers: {
        'Content-Security-Policy': policy,
        'Cache-Control': 'private, no-cache',
        Vary: PAGE_VARIES,
        ...(link === null ? {} : { Link: link }),
      },
    });
    this.#policy = policy;
    this.#link = link;
    this.bytes = Math.ceil(html.length * COPIES);
  }

  /** As `KeptAnswer` does. */
  send(
    request: Pick<IncomingMessage, 'method' | 'headers'>,
    response: ServerResponse,
    occasion?: Occasion,
  ): Promise<void> | void {
    return this.#answer.send(request, response, occasion);
  }

  /** The same page with changed HTML. */
  with(change: (html: string) => string): CachedPage {
    return new CachedPage(change(this.#answer.text()), this.#policy, this.#link);
  }

  to(asked: IncomingHttpHeaders) {
    return this.#answer.to(asked);
  }
}
