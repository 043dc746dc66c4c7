import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReloadWhenStale } from './reload-when-stale';

const CODE = `${window.location.origin}/_next/static/chunks/old.js`;
const reload = vi.fn<() => void>();
const fetched = vi.fn<typeof fetch>();
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', fetched);
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
  comeBy('navigate', 5000);
  fetched.mockResolvedValue(new Response(null, { status: 404 }));
  root = createRoot(document.createElement('div'));
  act(() => root.render(<ReloadWhenStale />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

/** The page was opened or reloaded, so many milliseconds ago. */
function comeBy(type: 'navigate' | 'reload', ago: number) {
  const entry = { type } as unknown as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry]);
  vi.spyOn(performance, 'now').mockReturnValue(ago);
}

/** An element that could not load what it names; gives the page time to ask about it. */
async function fail(element: HTMLElement) {
  document.body.append(element);
  element.dispatchEvent(new Event('error'));
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
}
const script = (src: string) => Object.assign(document.createElement('script'), { type: 'x', src });

it('reloads when code of this page is no longer on the server', async () => {
  await fail(script(CODE));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('does not reload again what a reload has not mended, but a later build', async () => {
  comeBy('reload', 5000);
  await fail(script(CODE));
  expect(reload).not.toHaveBeenCalled();
  comeBy('reload', 61_000);
  await fail(script(CODE));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('stays on the page when the network is away, or the server has a fault', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await fail(script(CODE));
  fetched.mockResolvedValueOnce(new Response(null, { status: 503 }));
  await fail(script(CODE));
  expect(reload).not.toHaveBeenCalled();
});

it('leaves pictures and the code of others alone', async () => {
  await fail(Object.assign(document.createElement('img'), { src: CODE }));
  await fail(script('https://elsewhere.example/_next/static/chunks/old.js'));
  expect(fetched).not.toHaveBeenCalled();
});
