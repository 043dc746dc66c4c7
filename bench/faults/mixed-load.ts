import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';
import { z } from 'zod';
import { buildApplication } from '../../scripts/setup/production-build.mjs';
import { faultServer } from './fault-server';
import { outcome } from './outcome';

/**
 * `tsx bench/faults/mixed-load.ts [minutes]`: what a busy school asks for, for a quarter of an hour, and
 * what the server holds meanwhile, each time after a full collection of garbage. A request survives when
 * it is answered with 200 or 304. Ends with exit code 1 when one was lost, when the heap still grows at
 * the end, or when it has come to hold more than all caches together should.
 */
const [minutes = '15'] = process.argv.slice(2);
const SECONDS = Math.round(Number(minutes) * 60);
const SAMPLES = 30;
/** Readers who each ask again as soon as they are answered. */
const CONNECTIONS = 8;
const MEBIBYTE = 1024 * 1024;
/** Caches fill in the first two thirds; afterwards there is little left that nobody has asked for. */
const MOST_GROWTH = 1.1;
/** Twice what it holds with all caches filled, with a record of 500 events. */
const MOST_HEAP_MIB = 256;

const memorySchema = z.object({
  rss: z.number(),
  heapUsed: z.number(),
  external: z.number(),
  arrayBuffers: z.number(),
});

const report = path.join(tmpdir(), `third-neighbor-memory-${process.pid}.jsonl`);
await buildApplication();
const server = await faultServer({
  MEMORY_REPORT: report,
  MEMORY_REPORT_EVERY_MS: String((SECONDS * 1000) / SAMPLES),
  NODE_OPTIONS: `--import ${pathToFileURL(path.resolve('bench/faults/report-memory.mjs')).href}`,
});
// The process that prepared the database has reported as well.
await writeFile(report, '');

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

const { requests, errors, timeouts, latency } = await loaded;
await server.remove();
const samples = (await readFile(report, 'utf8'))
  .trimEnd()
  .split('\n')
  .map((line) => memorySchema.parse(JSON.parse(line)));
await rm(report);

const mebibytes = (bytes: number) => Math.round(bytes / MEBIBYTE);
console.table(
  samples.map(({ rss, heapUsed, external, arrayBuffers }, index) => ({
    'after s': Math.round((SECONDS * (index + 1)) / SAMPLES),
    'RSS MiB': mebibytes(rss),
    'heap MiB': mebibytes(heapUsed),
    'external MiB': mebibytes(external),
    'of it buffers': mebibytes(arrayBuffers),
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
const heaps = samples.map(({ heapUsed }) => mebibytes(heapUsed));
const [middle, end] = [heaps[Math.floor((2 * heaps.length) / 3)]!, heaps.at(-1)!];
const grows = end > MOST_GROWTH * middle;
const isTooLarge = end > MOST_HEAP_MIB;
console.log(
  `Heap after a full collection: ${heaps[0]} MiB at first, ${middle} after two thirds, ${end} at the end` +
    `${grows ? ': IT STILL GROWS' : ''}${isTooLarge ? `: MORE THAN ${MOST_HEAP_MIB}` : ''}`,
);
process.exitCode = failed > 0 || grows || isTooLarge ? 1 : 0;
