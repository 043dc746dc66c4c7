import { afterEach, beforeEach, expect, it, vi } from 'vitest';

class HandWorker {
  static last: HandWorker | null = null;
  readonly #listeners = new Map<string, (event: { data: unknown }) => void>();
  addEventListener = (type: string, listener: (event: { data: unknown }) => void) =>
    void this.#listeners.set(type, listener);
  say = (type: 'message' | 'error', data: unknown = null) => this.#listeners.get(type)!({ data });
  terminate = vi.fn<() => void>();
  constructor(readonly address: string) {
    HandWorker.last = this;
  }
}

/** Anew for each test, because it wakes them once a page. */
async function wake() {
  vi.resetModules();
  const { awakeGraphics, knownGraphics } = await import('./graphics');
  const settled = vi.fn<() => void>();
  void awakeGraphics().then(settled);
  return { settled, awakeGraphics, knownGraphics };
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
  worker.say('message', '');
  await turn();
  expect(settled).toHaveBeenCalledOnce();
  expect(worker.terminate).toHaveBeenCalledOnce();
  await awakeGraphics();
  expect(HandWorker.last).toBe(worker);
});

it('goes on when the worker fails', async () => {
  const { settled } = await wake();
  HandWorker.last!.say('error');
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

it.each([
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    true,
  ],
  ['Mesa/X.org, llvmpipe (LLVM 15.0.6, 256 bits)', true],
  ['Microsoft Basic Render Driver', true],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', false],
  ['', false],
])('knows whether the processor draws: %s', async (renderer, isSoftware) => {
  const { knownGraphics } = await wake();
  expect(knownGraphics()).toEqual({ isSoftware: false });
  HandWorker.last!.say('message', renderer);
  await turn();
  expect(knownGraphics()).toEqual({ isSoftware });
});
