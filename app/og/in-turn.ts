import { setTimeout as pause } from 'node:timers/promises';

/** So many wait; a crawler that asks for more at once is told to come back. */
const MOST_WAITING = 24;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Does one piece of heavy work after the other, and rests between two as long as one took: a lecture
 * that the same process serves has at least half of its time.
 * @returns null where too many wait
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> | null {
  if (waiting >= MOST_WAITING) return null;
  waiting += 1;
  const result = last.then(async () => {
    const begun = performance.now();
    try {
      return { value: await work(), took: performance.now() - begun };
    } finally {
      waiting -= 1;
    }
  });
  last = result.then(
    // Nobody waits for it at the end of a process.
    ({ took }) => pause(took, undefined, { ref: false }),
    () => undefined,
  );
  return result.then(({ value }) => value);
}
