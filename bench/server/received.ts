import { request } from 'node:http';

/** An answer as it came over the wire: compressed where the server compressed it. */
export interface Received {
  readonly status: number;
  readonly mediaType: string;
  readonly encoding: string | undefined;
  readonly etag: string | undefined;
  /** Those that are about the content, and not about the connection. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Asks as a browser does. `fetch` would decompress the bytes. */
export function receive(url: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { 'accept-encoding': ACCEPT_ENCODING } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const {
          'content-type': mediaType = '',
          'content-encoding': encoding,
          etag,
        } = answer.headers;
        const status = answer.statusCode ?? 0;
        const headers = Object.fromEntries(
          Object.entries(answer.headers).flatMap(([name, value]) =>
            OF_THE_CONNECTION.has(name) ? [] : [[name, String(value)]],
          ),
        );
        resolve({ status, mediaType, encoding, etag, headers, bytes: Buffer.concat(parts) });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
