import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Leaves in this process only what can still be reached. */
export async function collectGarbage() {
  setFlagsFromString('--expose-gc');
  /** @type {unknown} */
  const collect = runInNewContext('gc');
  // What a weak reference was made of or asked for is kept until the turn is over.
  await turn();
  if (typeof collect === 'function') collect();
}
