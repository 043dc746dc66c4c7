import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const [directory = '.', port] = process.argv.slice(2);

/** The least that a Node server can do for a file: bytes from memory, and 304 by their hash. */
const files = new Map(
  readdirSync(directory).map((name) => {
    const bytes = readFileSync(path.join(directory, name));
    return [`/${name}`, { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex')}"` }];
  }),
);

createServer((request, response) => {
  const file = files.get(request.url ?? '');
  if (!file) return response.writeHead(404).end();
  const headers = { etag: file.etag };
  if (request.headers['if-none-match'] === file.etag) return response.writeHead(304, headers).end();
  return response
    .writeHead(200, { ...headers, 'content-length': file.bytes.length })
    .end(file.bytes);
}).listen(Number(port), '127.0.0.1');
