import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';
import { z } from 'zod';
import { buildApplication } from '../../scripts/setup/production-build.mjs';
import { faultServer } from './fault-server';
import { outcome } from './outcome';

/**
 * `tsx bench/faults/mixed-load.ts [minutes]`: what a busy school asks for, for a quarter of an hour, and
 * what the server holds meanwhile. A request survives when it is answered with 200 or 304. Ends with exit
 * code 1 when one was lost, or when the heap of the last third is half as large again as that of the second.
 */
const [minutes = '15'] = process.argv.slice(2);
const SECONDS = Math.round(Number(minutes) * 60);
const SAMPLES = 30;
/** Readers who each ask again as soon as they are answered. */
const CONNECTIONS = 8;
const MEBIBYTE = 1024 * 1024;

const memorySchema = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() });

const report = path.join(tmpdir(), `third-neighbor-memory-${process.pid}.json`);
await buildApplication();
const server = await faultServer({
  MEMORY_REPORT: report,
  NODE_OPTIONS: `--import ${pathToFileURL(path.resolve('bench/faults/report-memory.mjs')).href}`,
});

const events = z
  .array(z.object({ id: z.string() }))
  .parse(await (await fetch(`${server.url}/api/v1/events`)).json())
  .map(({ id }) => id);
const { etag = '' } = Object.fromEntries((await fetch(`${server.url}/api/v1/flows`)).headers);

/** One turn of a reader: the atlas and its data, some of it again, pages, a search, a mistake. */
const TURN = [
  { path: '/en' },
  { path: '/api/v1/flows', headers: { 'if-none-match': etag } },
  { path: '/api/v1/events?language=vi' },
  { path: '/api/v1/search?q=hanoi&language=en' },
  { path: '/vi/tours/mongolia-the-mediator' },
  { path: '/en/sources?text=yonhap' },
];
let turns = 0;
let lost = 0;
const options: autocannon.Options = {
  url: server.url,
  connections: CONNECTIONS,
  duration: SECONDS,
  timeout: 60,
  // Far from what the server can do: what is looked for is what it keeps, not how fast it is.
  overallRate: 200,
  requests: [
    ...TURN,
    {
      path: '/',
      // Every event in turn, and searches that nobody asked before.
      setupRequest: (request) => {
        turns += 1;
        const id = events[turns % events.length]!;
        const isSearch = turns % 3 === 0;
        return {
          ...request,
          path: isSearch
            ? `/api/v1/search?q=${id}+${turns}`
            : `/${turns % 2 ? 'en' : 'vi'}/events/${id}`,
        };
      },
    },
  ],
};
const loaded = new Promise<autocannon.Result>((resolve, reject) => {
  const load = autocannon(options, (error: Error | null, result) =>
    error ? reject(error) : resolve(result),
  );
  load.on('response', (_client, status) => {
    if (status !== 200 && status !== 304) lost += 1;
  });
});

const samples: z.infer<typeof memorySchema>[] = [];
while (samples.length < SAMPLES) {
  await pause((SECONDS * 1000) / (SAMPLES + 1));
  samples.push(memorySchema.parse(JSON.parse(await readFile(report, 'utf8'))));
}
const { requests, errors, timeouts, latency } = await loaded;
await server.remove();

const mebibytes = (bytes: number) => Math.round(bytes / MEBIBYTE);
console.table(
  samples.map(({ rss, heapUsed, external }, index) => ({
    'after s': Math.round((SECONDS * (index + 1)) / (SAMPLES + 1)),
    'RSS MiB': mebibytes(rss),
    'heap MiB': mebibytes(heapUsed),
    'external MiB': mebibytes(external),
  })),
);
const failed = lost + errors + timeouts;
const tried = requests.total + errors;
console.table([
  {
    ...outcome(`mixed load of ${minutes} min`, tried, tried - failed),
    'p50 ms': latency.p50,
    'p99 ms': latency.p99,
  },
]);
// The least of a third, for the garbage of a moment says nothing.
const least = (from: number, to: number) =>
  Math.min(...samples.slice(from, to).map(({ heapUsed }) => heapUsed));
const [middle, end] = [least(SAMPLES / 3, (2 * SAMPLES) / 3), least((2 * SAMPLES) / 3, SAMPLES)];
const grows = end > 1.5 * middle;
console.log(
  `Heap: at least ${mebibytes(middle)} MiB in the second third, ${mebibytes(end)} MiB in the last${grows ? ': IT GROWS' : ''}`,
);
process.exitCode = failed > 0 || grows ? 1 : 0;
