import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { runCommand } from '../../scripts/setup/child-process.mjs';
import { prepareDatabase } from '../../scripts/setup/database.mjs';
import { freeLoopbackPort } from '../../scripts/setup/port.mjs';
import { buildApplication } from '../../scripts/setup/production-build.mjs';
import { serve } from '../../scripts/setup/server.mjs';
import { ACCEPT_ENCODING, receive, type Received } from './received';
import { serveFiles } from './static-server';

const CONNECTIONS = 8;
const SECONDS = 2;
/** Both servers are asked in turn, so that what else the machine does weighs on both. */
const ROUNDS = 3;
const READERS = 40;

const FLOWS = '/api/v1/flows';
const EVENT = '/en/events/hanoi-summit-2019';
const ATLAS = '/en';

/** What is measured: an address and the name of the file that holds the same bytes. */
const MEASURED = [
  { what: 'flows', address: FLOWS, file: 'flows', again: false },
  { what: 'flows, 304', address: FLOWS, file: 'flows', again: true },
  { what: 'an event’s page', address: EVENT, file: 'event', again: false },
  { what: 'the atlas page', address: ATLAS, file: 'atlas', again: false },
] as const;

interface Load {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

/** Eight connections that each ask again as soon as they are answered. */
async function load(url: string, headers: Record<string, string>, status: number): Promise<Load> {
  const result = await autocannon({
    url,
    headers: { 'accept-encoding': ACCEPT_ENCODING, ...headers },
    connections: CONNECTIONS,
    duration: SECONDS,
    timeout: 60,
  });
  const statuses = Object.keys(result.statusCodeStats ?? {});
  if (result.errors > 0 || statuses.join() !== String(status)) {
    throw new Error(`${url}: ${result.errors} errors, answered ${statuses.join(', ')}`);
  }
  const { p50, p99 } = result.latency;
  // Of a server that answers less than once a second, the rate of whole seconds would be 0.
  return { rate: result.requests.total / result.duration, p50, p99 };
}

/** The load of the middle rate. */
const median = (loads: readonly Load[]): Load =>
  loads.toSorted((one, other) => one.rate - other.rate)[Math.floor(loads.length / 2)]!;

/** Milliseconds until the last of many readers who open a page at once has it whole. */
async function readersAtOnce(url: string): Promise<number> {
  const begun = performance.now();
  const answers = await Promise.all(Array.from({ length: READERS }, () => receive(url)));
  if (answers.some(({ status }) => status !== 200)) throw new Error(`${url} was not answered`);
  return performance.now() - begun;
}

const percent = (ours: Load, theirs: Load | null) =>
  theirs ? `${((100 * ours.rate) / theirs.rate).toFixed(1)} %` : 'none';

/** Each address of a running server, beside the same bytes from nginx and from a bare Node server. */
async function compare(at: (address: string) => string, directory: string): Promise<void> {
  const received: Record<string, Received> = {};
  for (const { file, address } of MEASURED) received[file] = await receive(at(address));
  const { nginx, bareNode } = await serveFiles(directory, received);
  const rows = [];
  for (const { what, address, file, again } of MEASURED) {
    const ask = async (url: string) => {
      const { etag = '' } = await receive(url);
      return again ? load(url, { 'if-none-match': etag }, 304) : load(url, {}, 200);
    };
    const rounds: { ours: Load; bare: Load; nginx: Load | null }[] = [];
    while (rounds.length < ROUNDS) {
      rounds.push({
        ours: await ask(at(address)),
        bare: await ask(bareNode.address(file)),
        nginx: nginx && (await ask(nginx.address(file))),
      });
    }
    const ours = median(rounds.map((round) => round.ours));
    const bare = median(rounds.map((round) => round.bare));
    const theirs = nginx && median(rounds.flatMap((round) => round.nginx ?? []));
    rows.push({
      what,
      bytes: again ? 0 : received[file]!.bytes.length,
      encoding: received[file]!.encoding ?? 'none',
      'requests/s': ours.rate.toFixed(0),
      'p50 ms': ours.p50,
      'p99 ms': ours.p99,
      'bare Node/s': bare.rate.toFixed(0),
      'of bare Node': percent(ours, bare),
      'nginx/s': theirs?.rate.toFixed(0) ?? 'none',
      'of nginx': percent(ours, theirs),
      'bare of nginx': percent(bare, theirs),
    });
  }
  await Promise.all([nginx?.stop(), bareNode.stop()]);
  console.log(
    `\nThe server, ${CONNECTIONS} connections, beside the same bytes from nginx, and from a Node server that does nothing else`,
  );
  console.table(rows);
}

async function measureReaders(at: (address: string) => string): Promise<void> {
  const rows = [];
  for (const page of [ATLAS, EVENT]) {
    const first = await readersAtOnce(at(page));
    const again = await readersAtOnce(at(page));
    rows.push({ page, 'first time, ms': first.toFixed(0), 'after that, ms': again.toFixed(0) });
  }
  console.log(`${READERS} readers who open a page at once: until the last has it`);
  console.table(rows);
}

async function measure(directory: string): Promise<void> {
  const data = path.join(directory, 'database');
  await prepareDatabase({ THIRD_NEIGHBOR_DATA: data, DATABASE_URL: '' });
  const env = { THIRD_NEIGHBOR_DATA: data, DATABASE_URL: '', LOG_LEVEL: 'error' };
  const app = await serve({ host: '127.0.0.1', port: await freeLoopbackPort(), env });
  const at = (address: string) => `${app.url}${address}`;
  // Readers come first: nobody has asked for their pages yet.
  await measureReaders(at);
  await compare(at, directory);
  await app.stop();
}

await runCommand(async () => {
  await buildApplication();
  const directory = await mkdtemp(path.join(tmpdir(), 'third-neighbor-bench-'));
  // The workers of an nginx that root starts are another user.
  await chmod(directory, 0o755);
  await measure(directory).finally(() => rm(directory, { recursive: true, force: true }));
});
