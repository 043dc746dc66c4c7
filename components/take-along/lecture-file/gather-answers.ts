import { request } from '@/components/queries/fetch-json';
import { packed, packedText } from '@/lib/take-along/lecture-file/packed';
import type { Answers, Texts } from '@/lib/take-along/lecture-file/lecture-file';
import type { NeededAnswers } from './needed-answers';

/** As many as a browser sends to one server at a time. */
const AT_ONCE = 6;

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
  const waiting = [...addresses];
  const results: Record<string, Result> = {};
  const work = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      results[address] = await read(await request(address, signal));
      signal.throwIfAborted();
      onAnswer();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order in which they were asked for, so that one lecture gives one file.
  return Object.fromEntries(addresses.map((address) => [address, results[address]!]));
}

/** Fetches all that is needed and packs it. */
export async function gatherAnswers(
  { texts, files }: NeededAnswers,
  options: GatherOptions,
): Promise<{ readonly answers: Answers; readonly texts: Texts }> {
  const bodies = await each(texts, (answer) => answer.text(), options);
  const packedFiles = await each(
    files,
    async (answer) => packed(new Uint8Array(await answer.arrayBuffer())),
    options,
  );
  return {
    answers: { texts: await packedText(JSON.stringify(bodies)), files: packedFiles },
    texts: bodies,
  };
}
