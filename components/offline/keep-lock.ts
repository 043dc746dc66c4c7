import { openWindowChannel } from '@/components/hooks/window-channel';

const NAME = 'keep-offline';

/** Who asks for a stop: what a reader removes ends everything, what a reader keeps, or a lecture, only a renewal. */
type StopFor = 'keep' | 'remove';

interface LockOptions {
  readonly signal?: AbortSignal;
  /** A renewal ends for a reader's own press, and does not wait for one that is under way. */
  readonly isRenewal?: boolean;
}

/**
 * One window at a time keeps or removes, one thing at a time.
 *
 * @param work is told by its signal that it must end
 * @returns null for a renewal that has no turn. @throws AbortError where it was stopped while it waited
 */
export async function whileAlone<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { signal, isRenewal = false }: LockOptions = {},
): Promise<Result | null> {
  const left = new AbortController();
  const stop = () => left.abort();
  const channel = openWindowChannel(NAME, (reason) => {
    if (isRenewal || reason === 'remove') stop();
  });
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const options = isRenewal ? { ifAvailable: true } : { signal: left.signal };
  try {
    return await navigator.locks.request(NAME, options, async (lock) =>
      lock === null ? null : work(left.signal),
    );
  } finally {
    channel.close();
    signal?.removeEventListener('abort', stop);
  }
}

/** Ends what other windows are keeping, or other parts of this one: they give up the lock in a moment. */
export function stopOthers(reason: StopFor): void {
  const channel = openWindowChannel(NAME);
  channel.send(reason);
  channel.close();
}
