import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const reload = vi.fn<() => void>();
const at = (pathname: string, search: string) =>
  vi.stubGlobal('location', { pathname, search, reload });

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  reload.mockClear();
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = async () => (await import('./foyer-watch')).feedFoyer;

it('reloads a foyer’s screen that is no longer drawn', async () => {
  at('/en/present', '?tour=a&run=loop');
  const feed = await watch();
  feed();
  for (let time = 0; time < 30; time += 1) {
    vi.advanceTimersByTime(5000);
    feed();
  }
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(65_000);
  expect(reload).toHaveBeenCalledTimes(1);
});

it('leaves a page alone that is none, or no more', async () => {
  at('/en/present', '?tour=a&run=loop');
  (await watch())();
  at('/en/tours', '');
  vi.advanceTimersByTime(300_000);
  expect(reload).not.toHaveBeenCalled();
});

it('waits for a network where the browser has kept nothing', async () => {
  at('/en/present', '?run=loop');
  vi.stubGlobal('navigator', { onLine: false });
  (await watch())();
  vi.advanceTimersByTime(65_000);
  expect(reload).not.toHaveBeenCalled();
  vi.stubGlobal('navigator', { onLine: true });
  vi.advanceTimersByTime(10_000);
  expect(reload).toHaveBeenCalledTimes(1);
});
