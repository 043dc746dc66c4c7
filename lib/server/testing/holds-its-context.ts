import { AsyncLocalStorage } from 'node:async_hooks';
import { collectGarbage } from './collect-garbage.mjs';

const contexts = new AsyncLocalStorage<object>();

/**
 * Whether the asynchronous context of `work`, such as the request that a page is rendered for, can
 * still be reached after it, with all that the context holds.
 */
export async function holdsItsContext(work: () => Promise<unknown>): Promise<boolean> {
  const context = await new Promise<WeakRef<object>>((resolve, reject) => {
    const own = {};
    const reference = new WeakRef(own);
    contexts.run(own, () => void work().then(() => resolve(reference), reject));
  });
  await collectGarbage();
  return context.deref() !== undefined;
}
