import { afterEach, expect, it, vi } from 'vitest';
import { beginShutdown, shutdownSignal } from './shutdown';

afterEach(() => {
  globalThis.thirdNeighborShutdown = undefined;
});

it('tells each who listens once, and nobody who has left', () => {
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const left = new AbortController();
  shutdownSignal().addEventListener('abort', stays);
  shutdownSignal().addEventListener('abort', leaves, { signal: left.signal });
  left.abort();
  expect(shutdownSignal().aborted).toBe(false);
  beginShutdown();
  beginShutdown();
  expect(stays).toHaveBeenCalledTimes(1);
  expect(leaves).not.toHaveBeenCalled();
  expect(shutdownSignal().aborted).toBe(true);
});

it('takes a thousand followers without a warning', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  for (let follower = 0; follower < 1000; follower += 1) {
    shutdownSignal().addEventListener('abort', () => undefined);
  }
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
