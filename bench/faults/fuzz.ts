import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { buildApplication } from '../../scripts/setup/production-build.mjs';
import { hostileRequest, type HostileRequest } from './hostile-requests';
import { faultServer } from './fault-server';
import { outcome } from './outcome';

/**
 * `tsx bench/faults/fuzz.ts [times] [seed]`: hostile requests to every address of the API and the pages.
 * A request survives when it is answered, not by a failure, without a word of the server's inside, and
 * with the headers of every answer. Ends with exit code 1 when one was lost.
 */
const [times = '10000', seed = String(Date.now() % 1e6)] = process.argv.slice(2);
const AT_ONCE = 8;
const PATIENCE_MS = 60_000;

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** @returns what is wrong with the answer, or its status */
function ask(url: URL, hostile: HostileRequest): Promise<string | number> {
  return new Promise((resolve) => {
    const { method, path, headers, body } = hostile;
    // Node's client gives no length for the body of a DELETE, and it would be read as the next request.
    const length = body.length > 0 ? { 'content-length': String(body.length) } : {};
    const asking = request({
      agent,
      host: url.hostname,
      port: url.port,
      method,
      path,
      headers: { ...headers, ...length },
    });
    const timer = setTimeout(() => {
      resolve('not answered in time');
      asking.destroy();
    }, PATIENCE_MS);
    asking.on('error', (error) => resolve(`no answer: ${error.message}`));
    asking.on('close', () => clearTimeout(timer));
    asking.on('response', (answer) => {
      const status = answer.statusCode ?? 0;
      const parts: Buffer[] = [];
      const conclude = () => {
        if (status >= 500) return resolve(`answered ${status}`);
        if (answer.headers['x-content-type-options'] !== 'nosniff') {
          return resolve(`answered ${status} without the headers of every answer`);
        }
        const text = Buffer.concat(parts).toString('latin1');
        resolve(/\n\s+at .+:\d+:\d+/.test(text) ? 'told where it failed' : status);
      };
      // The messages of a lecture have no end.
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        conclude();
        return asking.destroy();
      }
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', (error) => resolve(`answer broken off: ${error.message}`));
      answer.on('end', conclude);
    });
    asking.end(body);
  });
}

console.log(`seed ${seed}`);
await buildApplication();
const server = await faultServer({ LOG_LEVEL: 'silent' });
const url = new URL(server.url);
const requests = fc.sample(hostileRequest, { numRuns: Number(times), seed: Number(seed) });
const statuses = new Map<number, number>();
const lost: string[] = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async (_, worker) => {
    for (let index = worker; index < requests.length; index += AT_ONCE) {
      const hostile = requests[index]!;
      const result = await ask(url, hostile);
      if (typeof result === 'number') statuses.set(result, (statuses.get(result) ?? 0) + 1);
      else
        lost.push(
          `${result}: ${hostile.method} ${hostile.path.slice(0, 200)} ${JSON.stringify(hostile.headers).slice(0, 300)}`,
        );
    }
  }),
);
const isWell = (await fetch(`${server.url}/api/v1/health`)).ok;
if (!isWell) lost.push('the server is not well afterwards');
agent.destroy();
await server.remove();

console.table(
  [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => ({ status, count })),
);
console.table([outcome('hostile requests', requests.length, requests.length - lost.length)]);
for (const loss of lost.slice(0, 40)) console.log(`  ${loss}`);
process.exitCode = lost.length === 0 ? 0 : 1;
