import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onPixelRatioChange } from './pixel-ratio';

/** What listens, by the query that it waits for. */
const listeners = new Map<string, Set<() => void>>();

function setRatio(ratio: number) {
  const left = `(resolution: ${globalThis.devicePixelRatio}dppx)`;
  vi.stubGlobal('devicePixelRatio', ratio);
  const called = [...(listeners.get(left) ?? [])];
  listeners.delete(left);
  for (const listener of called) listener();
}

const pointer = new EventTarget();

beforeEach(() => {
  vi.stubGlobal('window', pointer);
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('matchMedia', (query: string) => ({
    addEventListener: (_: string, listener: () => void) =>
      listeners.set(query, (listeners.get(query) ?? new Set()).add(listener)),
    removeEventListener: (_: string, listener: () => void) =>
      listeners.get(query)?.delete(listener),
  }));
});
afterEach(() => listeners.clear());

it('tells of each change until it is stopped', () => {
  const callback = vi.fn<() => void>();
  const stop = onPixelRatioChange(callback);
  setRatio(2);
  setRatio(1.5);
  expect(callback).toHaveBeenCalledTimes(2);
  stop();
  setRatio(1);
  expect(callback).toHaveBeenCalledTimes(2);
});

it('finds a change that the browser did not tell of when the pointer moves', () => {
  const callback = vi.fn<() => void>();
  const stop = onPixelRatioChange(callback);
  setRatio(1.5);
  vi.stubGlobal('devicePixelRatio', 1);
  for (const _ of [1, 2]) pointer.dispatchEvent(new Event('pointermove'));
  expect(callback).toHaveBeenCalledTimes(2);
  setRatio(2);
  expect(callback).toHaveBeenCalledTimes(3);
  stop();
  vi.stubGlobal('devicePixelRatio', 3);
  pointer.dispatchEvent(new Event('pointermove'));
  expect(callback).toHaveBeenCalledTimes(3);
});
