import { afterEach, expect, it, vi } from 'vitest';
import { FakeCaches } from './fake-caches';
import { FakeLocks } from './fake-locks';
import { keepLecture } from './keep-lecture';

const asked = vi.fn<typeof fetch>();
/** Stands before the page already. */
const serviceWorker = {
  getRegistrations: async () => [],
  register: async () => undefined,
  ready: Promise.resolve(),
  controller: {},
};

afterEach(() => vi.unstubAllGlobals());

async function keepWhile(network: { onLine: boolean }): Promise<void> {
  asked.mockReset().mockRejectedValue(new TypeError('no network'));
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('caches', new FakeCaches());
  vi.stubGlobal('document', { fonts: [] });
  vi.stubGlobal('navigator', { ...network, serviceWorker, locks: new FakeLocks() });
  vi.stubGlobal('location', new URL('http://atlas.test'));
  await keepLecture({ kind: 'shipped', id: 'rajin-corridor' }, 'en');
}

it('asks for what is to be kept', async () => {
  await keepWhile({ onLine: true });
  expect(asked).toHaveBeenCalled();
});

it('asks for nothing without a network, where the browser would log errors', async () => {
  await keepWhile({ onLine: false });
  expect(asked).not.toHaveBeenCalled();
});
