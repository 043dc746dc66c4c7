import { createServer } from 'node:http';

const [port] = process.argv.slice(2);

/**
 * The least that Node does to tell all who listen: what is posted is written to every open stream. No
 * code, no key, no state, no limit.
 */
const streams = new Set();

createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 2000\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return;
  }
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const event = Buffer.from(`data: ${body}\n\n`);
    for (const stream of streams) stream.write(event);
    response.writeHead(204).end();
  });
}).listen(Number(port), '127.0.0.1');
