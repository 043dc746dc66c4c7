import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { markAway } from './away-mark';
import { acceptedEncoding, holdsTag, type Encoding } from './content-negotiation';
import { EncodedBody, type Bytes } from './encoded-body';
import { openerPolicyFor } from './opener-policy';
import { headersUnder } from './security-headers';

/** Names and values in turn, as Node takes them with the least work. */
type HeaderList = readonly string[];

const listOf = (headers: Readonly<Record<string, string>>): HeaderList =>
  Object.entries(headers).flat();

/** The same for what is not Node's. */
export function headersOf(list: HeaderList): Headers {
  const headers = new Headers();
  for (let at = 0; at < list.length; at += 2) headers.append(list[at]!, list[at + 1]!);
  return headers;
}

function marked(list: HeaderList, awaySince: Date | null): HeaderList {
  if (awaySince === null) return list;
  const headers = headersOf(list);
  markAway(headers, awaySince);
  return [...headers].flat();
}

interface Kept {
  readonly mediaType: string;
  /** Of every answer, 304 too; with the content security policy. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Sent {
  readonly status: 200 | 304;
  readonly headers: HeaderList;
  /** Null for 304. */
  readonly bytes: Bytes | null;
}

/** What one answer has besides. */
export interface Occasion {
  readonly added?: HeaderList;
  /** Since when the database cannot be asked whether this is still right. */
  readonly awaySince?: Date | null;
}

/** An answer that is kept as it is sent: hashed, compressed and headed once for all who ask. */
export class KeptAnswer {
  readonly #body: EncodedBody;
  readonly #mediaType: string;
  readonly #security: HeaderList;
  readonly #of304: Sent;
  readonly #of200 = new Map<Encoding | null, Sent>();

  constructor(body: string | Bytes, { mediaType, headers }: Kept) {
    this.#body = new EncodedBody(body);
    this.#mediaType = mediaType;
    this.#security = listOf(headersUnder(headers['Content-Security-Policy']));
    const list = listOf({ ETag: this.#body.etag, ...headers });
    this.#of304 = { status: 304, headers: list, bytes: null };
  }

  text(): string {
    return this.#body.text();
  }

  /**
   * Sends it, or 304 to who has it, with the headers of every answer. At once where nothing has to be
   * compressed.
   */
  send(
    { method, headers: asked }: Pick<IncomingMessage, 'method' | 'headers'>,
    response: ServerResponse,
    { added = [], awaySince = null }: Occasion = {},
  ): Promise<void> | void {
    const write = ({ status, headers, bytes }: Sent) => {
      response.writeHead(status, [
        ...this.#security,
        ...openerPolicyFor(asked),
        ...marked(headers, awaySince),
        ...added,
      ]);
      response.end(method === 'HEAD' ? null : bytes);
    };
    const sent = this.#atHand(asked);
    return sent ? write(sent) : this.to(asked).then(write);
  }

  /** @returns the answer to GET */
  async to(asked: IncomingHttpHeaders): Promise<Sent> {
    const sent = this.#atHand(asked);
    if (sent) return sent;
    const encoding = encodingFor(asked);
    return this.#whole(encoding, await this.#body.bytes(encoding));
  }

  #atHand(asked: IncomingHttpHeaders): Sent | null {
    if (holdsTag(asked['if-none-match'] ?? null, this.#body.etag)) return this.#of304;
    const encoding = encodingFor(asked);
    const bytes = this.#body.bytesAtHand(encoding);
    return bytes ? this.#whole(encoding, bytes) : null;
  }

  #whole(encoding: Encoding | null, bytes: Bytes): Sent {
    const known = this.#of200.get(encoding);
    if (known) return known;
    const headers = [
      ...this.#of304.headers,
      ...listOf({ 'Content-Type': this.#mediaType, 'Content-Length': String(bytes.length) }),
      ...(encoding === null ? [] : ['Content-Encoding', encoding]),
    ];
    const sent: Sent = { status: 200, headers, bytes };
    this.#of200.set(encoding, sent);
    return sent;
  }
}

function encodingFor({ 'accept-encoding': accepted }: IncomingHttpHeaders): Encoding | null {
  return acceptedEncoding(typeof accepted === 'string' ? accepted : null);
}
