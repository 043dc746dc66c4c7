import { request } from '@/components/queries/fetch-json';
import { packed } from '@/lib/take-along/lecture-file/packed';
import type { Answers, Texts } from '@/lib/take-along/lecture-file/lecture-file';

/** As many as a browser sends to one server at a time. */
const AT_ONCE = 6;

/**
 * A browser may answer from its own store for a day: of the record it asks whether that is still so, or a
 * file would have parts of two editions.
 */
export const requestNow = (address: string, signal: AbortSignal): Promise<Response> =>
  request(address, signal, address.startsWith('/api/') ? 'no-cache' : 'default');

export interface GatherOptions {
  readonly signal: AbortSignal;
  /** One more has come. */
  readonly onAnswer: () => void;
}

/** Asks for each, a few at a time. @throws RequestFailedError, or what aborted the signal. */
async function each<Result>(
  addresses: readonly string[],
  read: (answer: Response) => Promise<Result>,
  { signal, onAnswer }: GatherOptions,
): Promise<Record<string, Result>> {
  // The first that fails ends the rest: nobody would use what they bring.
  const ended = new AbortController();
  const end = () => ended.abort(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener('abort', end);
  const waiting = [...addresses];
  const results: Record<string, Result> = {};
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      results[address] = await read(await requestNow(address, ended.signal));
      ended.signal.throwIfAborted();
      onAnswer();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    ended.abort();
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
  }
  // In the order in which they were asked for, so that one lecture gives one file.
  return Object.fromEntries(addresses.map((address) => [address, results[address]!]));
}

export const fetchTexts = (addresses: readonly string[], options: GatherOptions): Promise<Texts> =>
  each(addresses, (answer) => answer.text(), options);

/** Packed, one by one. */
export const fetchFiles = (
  addresses: readonly string[],
  options: GatherOptions,
): Promise<Answers['files']> =>
  each(addresses, async (answer) => packed(new Uint8Array(await answer.arrayBuffer())), options);

/** Those that come, where a file can do without the rest. @throws what aborted the signal. */
export async function fetchFilesThere(
  addresses: readonly string[],
  options: GatherOptions,
): Promise<Answers['files']> {
  const found = await Promise.all(
    addresses.map((address) =>
      fetchFiles([address], options).catch(() => {
        options.signal.throwIfAborted();
        return {};
      }),
    ),
  );
  return Object.assign({}, ...found) as Answers['files'];
}
