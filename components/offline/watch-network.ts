import { OFFLINE_WORDS } from '@/lib/i18n/offline-words';
import { pageAddress } from '@/lib/i18n/page-address';
import { keptCaches, WORKER_ADDRESS } from '@/lib/offline/kept-caches';
import { readNetworkMessage } from '@/lib/offline/network-message';
import { offlineNote, offlineText, SIGN_ELEMENT } from '@/lib/offline/offline-note';
import { setOfflineText } from './network-state';

const AGAIN_MS = 10_000;

/** Says over the page that it is a copy, from when the service worker gets no answer until it gets one. */
export function watchNetwork(): () => void {
  let isAway = false;
  const place: Place = { sign: null };
  const set = (isAwayNow: boolean) => {
    isAway = isAwayNow;
    void show(place, () => isAway);
  };
  // React empties the body where it draws a page anew that differs from its copy.
  const redrawn = new MutationObserver(() => {
    if (isAway && place.sign?.isConnected === false) document.body.prepend(place.sign);
  });
  redrawn.observe(document.body, { childList: true });
  let isAsking = false;
  const ask = async () => {
    // The browser knows already, and would write an error to the console.
    if (!navigator.onLine) return set(true);
    if (isAsking) return;
    isAsking = true;
    const init = { method: 'HEAD', cache: 'no-store' } as const;
    const answer = await fetch(WORKER_ADDRESS, init).catch(() => null);
    isAsking = false;
    set(answer === null || answer.status >= 500);
  };
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const message = readNetworkMessage(data);
    // One request may fail for a reason of its own, such as a page that is left, and one may be answered by
    // the browser's own cache.
    if (message && message.isAway !== isAway) void ask();
  };
  const onOffline = () => set(true);
  const onOnline = () => void ask();
  const timer = setInterval(() => {
    if (isAway) void ask();
  }, AGAIN_MS);
  window.addEventListener('offline', onOffline);
  window.addEventListener('online', onOnline);
  navigator.serviceWorker.addEventListener('message', onMessage);
  void ask();
  return () => {
    clearInterval(timer);
    redrawn.disconnect();
    window.removeEventListener('offline', onOffline);
    window.removeEventListener('online', onOnline);
    navigator.serviceWorker.removeEventListener('message', onMessage);
  };
}

const signNow = () => document.querySelector<HTMLElement>('[data-offline-note]');

/** Remembers the sign, as its reader left it, while it is not in the page. */
interface Place {
  sign: HTMLElement | null;
}

async function show(place: Place, isAway: () => boolean): Promise<void> {
  const moment = (await keptCaches().catch(() => []))[0]?.moment ?? null;
  const { pathname, search } = window.location;
  const locale = pageAddress(pathname)?.locale;
  if (!isAway() || !locale) {
    setOfflineText(null);
    place.sign = null;
    signNow()?.remove();
    return;
  }
  setOfflineText(offlineText(locale, moment));
  const note = offlineNote(`${pathname}${search}`, moment);
  if (note === null) return;
  const sign = signNow() ?? place.sign ?? document.createElement(SIGN_ELEMENT);
  place.sign = sign;
  if (sign.isConnected && sign.querySelector('button')) return;
  sign.className = note.className;
  sign.dataset['offlineNote'] = '';
  sign.replaceChildren(note.text, closeButton(OFFLINE_WORDS[locale].close, sign));
  // React looks for its own elements in a body, and leaves others where they are.
  if (!sign.isConnected) document.body.prepend(sign);
}

/** It may lie over something that is needed. Said once for the life of the page. */
function closeButton(text: string, sign: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.className =
    'pointer-events-auto min-h-6 cursor-pointer px-2 underline underline-offset-4 max-md:min-h-11';
  button.addEventListener('click', () => {
    sign.hidden = true;
  });
  return button;
}
