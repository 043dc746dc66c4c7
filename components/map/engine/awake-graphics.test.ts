import { afterEach, beforeEach, expect, it, vi } from 'vitest';

class HandWorker {
  static last: HandWorker | null = null;
  onmessage: (() => void) | null = null;
  onerror: (() => void) | null = null;
  terminate = vi.fn<() => void>();
  constructor(readonly address: string) {
    HandWorker.last = this;
  }
}

/** Anew for each test, because it wakes them once a page. */
async function wake() {
  vi.resetModules();
  const { awakeGraphics } = await import('./awake-graphics');
  const settled = vi.fn<() => void>();
  void awakeGraphics().then(settled);
  return { settled, awakeGraphics };
}
const turn = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', HandWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for the worker, ends it, and asks no second one', async () => {
  const { settled, awakeGraphics } = await wake();
  const worker = HandWorker.last!;
  await turn();
  expect(settled).not.toHaveBeenCalled();
  worker.onmessage!();
  await turn();
  expect(settled).toHaveBeenCalledOnce();
  expect(worker.terminate).toHaveBeenCalledOnce();
  await awakeGraphics();
  expect(HandWorker.last).toBe(worker);
});

it('goes on when the worker fails', async () => {
  const { settled } = await wake();
  HandWorker.last!.onerror!();
  await turn();
  expect(settled).toHaveBeenCalledOnce();
});

it('goes on when the worker does not answer', async () => {
  const { settled } = await wake();
  await vi.advanceTimersByTimeAsync(3999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledOnce();
});

it('goes on in a browser without workers', async () => {
  vi.stubGlobal('Worker', undefined);
  const { settled } = await wake();
  await turn();
  expect(settled).toHaveBeenCalledOnce();
});
