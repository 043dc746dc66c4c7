import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { networkMessage } from '@/lib/offline/network-message';
import { FakeCaches } from './fake-caches';
import { watchNetwork } from './watch-network';

const network = vi.fn<() => Promise<Response>>();
let container: EventTarget;
let end: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  const caches = new FakeCaches();
  const headers = { 'kept-at': '2026-11-28T12:00:00.000Z', 'kept-record': '1a2b3c4d' };
  await (await caches.open('kept-one')).put('/offline-edition.json', new Response('', { headers }));
  container = new EventTarget();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', network);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
  network.mockReset().mockImplementation(async () => new Response());
  window.history.replaceState(null, '', '/en');
});
afterEach(() => {
  end();
  document.querySelector('[data-offline-note]')?.remove();
  vi.unstubAllGlobals();
});

const passes = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const sign = () => document.querySelector<HTMLElement>('[data-offline-note]');
const tell = (isAway: boolean) =>
  container.dispatchEvent(new MessageEvent('message', { data: networkMessage(isAway) }));

it('shows nothing while the server answers', async () => {
  end = watchNetwork();
  await passes();
  expect(network).toHaveBeenCalledOnce();
  expect(sign()).toBeNull();
});

it('shows the edition when the service worker gets no answer, until it gets one', async () => {
  end = watchNetwork();
  await passes();
  network.mockRejectedValue(new TypeError('no network'));
  tell(true);
  await passes();
  expect(sign()?.tagName).toBe('OUTPUT');
  expect(sign()?.textContent).toMatch(/^Offline: this is edition 1a2b3c4d, kept on November 28/);
  await passes(30_000);
  expect(sign()).not.toBeNull();
  network.mockReset().mockImplementation(async () => new Response());
  await passes(10_000);
  expect(sign()).toBeNull();
});

it('does not believe one request that fails', async () => {
  end = watchNetwork();
  await passes();
  tell(true);
  await passes();
  expect(network).toHaveBeenCalledTimes(2);
  expect(sign()).toBeNull();
});

it('takes over the sign that the service worker put into the page', async () => {
  document.body.innerHTML = '<output data-offline-note="">Offline: …</output>';
  network.mockRejectedValue(new TypeError('no network'));
  end = watchNetwork();
  await passes();
  expect(document.querySelectorAll('[data-offline-note]').length).toBe(1);
  sign()!.querySelector('button')!.click();
  expect(sign()!.hidden).toBe(true);
  await passes(20_000);
  expect(sign()!.hidden).toBe(true);
});

it('puts it back when React draws the page anew, as its reader left it', async () => {
  network.mockRejectedValue(new TypeError('no network'));
  end = watchNetwork();
  await passes();
  const draw = async () => {
    document.body.replaceChildren(document.createElement('main'));
    await passes();
  };
  await draw();
  expect(document.body.firstElementChild).toBe(sign());
  expect(sign()?.textContent).toMatch(/^Offline: this is edition/);
  sign()!.querySelector('button')!.click();
  await draw();
  expect(sign()?.hidden).toBe(true);
  network.mockReset().mockImplementation(async () => new Response());
  await passes(10_000);
  await draw();
  expect(sign()).toBeNull();
  network.mockRejectedValue(new TypeError('no network'));
  tell(true);
  await passes();
  expect(sign()?.hidden).toBe(false);
});

it.each(['present', 'speaker'])(
  'lies over no control of /%s, which says it itself',
  async (page) => {
    window.history.replaceState(null, '', `/en/${page}?tour=x`);
    network.mockRejectedValue(new TypeError('no network'));
    end = watchNetwork();
    await passes();
    expect(network).toHaveBeenCalledOnce();
    expect(sign()).toBeNull();
  },
);

it('hears nothing of others, and nothing once it has ended', async () => {
  end = watchNetwork();
  await passes();
  container.dispatchEvent(new MessageEvent('message', { data: 'offline' }));
  await passes();
  expect(sign()).toBeNull();
  end();
  tell(true);
  await passes();
  expect(sign()).toBeNull();
});
