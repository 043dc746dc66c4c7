import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { markAway } from './away-mark';
import { acceptedEncoding, holdsTag, type Encoding } from './content-negotiation';
import { EncodedBody, type Bytes } from './encoded-body';
import { SECURITY_HEADERS } from './security-headers';

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

const SECURITY = listOf(SECURITY_HEADERS);

interface Kept {
  readonly mediaType: string;
  /** Of every answer, 304 too; with the content security policy. */
  readonly headers: Readonly<Record<string, string>>;
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
  readonly #common: HeaderList;
  readonly #mediaType: string;
  readonly #whole = new Map<Encoding | null, HeaderList>();

  constructor(body: string | Bytes, { mediaType, headers }: Kept) {
    this.#body = new EncodedBody(body);
    this.#mediaType = mediaType;
    this.#common = listOf({ ETag: this.#body.etag, ...headers });
  }

  text(): string {
    return this.#body.text();
  }

  /** Sends it, or 304 to who has it, with the headers of every answer. */
  async send(
    { method, headers: asked }: Pick<IncomingMessage, 'method' | 'headers'>,
    response: ServerResponse,
    { added = [], awaySince = null }: Occasion = {},
  ): Promise<void> {
    const { status, headers, bytes } = await this.to(asked);
    response.writeHead(status, [...SECURITY, ...marked(headers, awaySince), ...added]);
    response.end(method === 'HEAD' ? null : bytes);
  }

  /** @returns the answer to GET; `bytes` is null for 304 */
  async to(
    asked: IncomingHttpHeaders,
  ): Promise<{ status: 200 | 304; headers: HeaderList; bytes: Bytes | null }> {
    if (holdsTag(asked['if-none-match'] ?? null, this.#body.etag)) {
      return { status: 304, headers: this.#common, bytes: null };
    }
    const acceptEncoding = asked['accept-encoding'];
    const encoding = acceptedEncoding(typeof acceptEncoding === 'string' ? acceptEncoding : null);
    const bytes = await this.#body.bytes(encoding);
    return { status: 200, headers: this.#headersOf(encoding, bytes), bytes };
  }

  #headersOf(encoding: Encoding | null, { length }: Bytes): HeaderList {
    const known = this.#whole.get(encoding);
    if (known) return known;
    const headers = [
      ...this.#common,
      ...listOf({ 'Content-Type': this.#mediaType, 'Content-Length': String(length) }),
      ...(encoding === null ? [] : ['Content-Encoding', encoding]),
    ];
    this.#whole.set(encoding, headers);
    return headers;
  }
}
