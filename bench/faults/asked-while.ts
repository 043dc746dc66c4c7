import { setTimeout as pause } from 'node:timers/promises';

export interface Counts {
  tried: number;
  survived: number;
  lost: number;
  /** What the first that was lost got. */
  firstLost: string;
}

/** Addresses, by what must be answered. */
interface Asked {
  /** All of it, as at any time. */
  readonly kept?: readonly string[];
  /** All of it, with the mark that the database is away. */
  readonly away?: readonly string[];
  /** That it cannot be read now. */
  readonly unread?: readonly string[];
}

const DEADLINE_MS = 60_000;

/** Asks for all at once, and counts those that were answered as they must be. */
export async function askedWhile(
  url: string,
  { kept = [], away = [], unread = [] }: Asked,
): Promise<Counts> {
  if (away.length > 0) await untilMarked(`${url}${away[0]}`);
  const problems = await Promise.all([
    ...kept.map((address) => problemOf(`${url}${address}`, false)),
    ...away.map((address) => problemOf(`${url}${address}`, true)),
    ...unread.map((address) => refusalProblem(`${url}${address}`)),
  ]);
  const lost = problems.filter((problem) => problem !== '');
  const tried = problems.length;
  return { tried, survived: tried - lost.length, lost: lost.length, firstLost: lost[0] ?? '' };
}

/** A server that starts takes a while until it listens, and more on a machine that is busy. */
export async function untilListening(url: string): Promise<void> {
  const until = performance.now() + DEADLINE_MS;
  while (performance.now() < until) {
    const answer = await ask(`${url}/api/v1/health`).catch(() => null);
    if (answer !== null) return;
    await pause(50);
  }
  throw new Error('The server does not listen.');
}

export async function untilHealthy(url: string): Promise<void> {
  const until = performance.now() + DEADLINE_MS;
  while (performance.now() < until) {
    const answer = await ask(`${url}/api/v1/health`).catch(() => null);
    if (answer?.status === 200) return;
    await pause(50);
  }
  throw new Error('The server did not find its database again.');
}

/** A fault shows when the content hash is no longer current: within a few seconds. */
async function untilMarked(url: string): Promise<void> {
  const until = performance.now() + DEADLINE_MS;
  while (performance.now() < until) {
    if ((await ask(url)).headers.has('database-away-since')) return;
    await pause(50);
  }
  throw new Error('The server did not notice that its database is away.');
}

/** What Next's router asks for has this in its search. */
const OF_ROUTER = '_rsc=';

const ask = (url: string) =>
  fetch(url, {
    headers: url.includes(OF_ROUTER) ? { rsc: '1' } : {},
    signal: AbortSignal.timeout(DEADLINE_MS),
  });

async function problemOf(url: string, isAway: boolean): Promise<string> {
  const { status, headers, text } = await received(url);
  if (status !== 200) return `${url}: ${status}`;
  if (headers.has('database-away-since') !== isAway)
    return `${url}: mark ${isAway ? 'missing' : 'left'}`;
  if (text.includes('name="record" content="incomplete"')) return `${url}: without its record`;
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage && text.includes('data-away-note') !== isAway ? `${url}: note` : '';
}

async function refusalProblem(url: string): Promise<string> {
  const { status, headers, text } = await received(url);
  if (status !== 503) return `${url}: ${status} in place of 503`;
  if (headers.get('cache-control') !== 'no-store') return `${url}: may be kept`;
  if (headers.get('retry-after') === null) return `${url}: no Retry-After`;
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.test(text) ? '' : `${url}: no id`;
}

/** Status 0 for a request that failed. */
async function received(url: string) {
  try {
    const response = await ask(url);
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    return { status: 0, headers: new Headers(), text: String(error) };
  }
}
