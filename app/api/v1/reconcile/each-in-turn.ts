import { setImmediate as afterWhatWaits } from 'node:timers/promises';

/** So many batches are worked on; who asks for one more is told to come back. */
const MOST_BATCHES = 24;

let batches = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Does the work of a batch item by item. There is one queue for all batches: between two items, of
 * whatever batch, the process answers what else has come, and a short batch need not wait for the end of
 * a long one.
 *
 * @returns null where too many batches are worked on
 */
export function eachInTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> | null {
  if (batches >= MOST_BATCHES) return null;
  batches += 1;
  return doEach(items, work).finally(() => {
    batches -= 1;
  });
}

async function doEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    const turn = last.then(() => afterWhatWaits()).then(() => work(item));
    last = turn.catch(() => undefined);
    results.push(await turn);
  }
  return results;
}
