import { request } from 'node:http';

/** An answer as it came over the wire: compressed where the server compressed it. */
export interface Received {
  readonly status: number;
  readonly mediaType: string;
  readonly encoding: string | undefined;
  readonly etag: string | undefined;
  readonly bytes: Buffer;
}

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
        resolve({ status, mediaType, encoding, etag, bytes: Buffer.concat(parts) });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
