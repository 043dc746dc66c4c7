import { runInThisContext } from 'node:vm';
import { takeTurns } from './embed-script.mjs';

type Tell = (entries: readonly { readonly isIntersecting: boolean }[]) => void;
type Listener = (event: { readonly data: unknown }) => void;

/** The function as the page has it: from its text alone, with the globals of one frame. */
const run = runInThisContext(
  `(function (document, addEventListener, dispatchEvent, IntersectionObserver, BroadcastChannel) { (${String(takeTurns)})(); })`,
) as (...globals: readonly unknown[]) => void;

/** Windows of one origin that hear each other, as frames of one page do. */
export function framesOfOnePage() {
  const channels = new Set<{ readonly listeners: Listener[] }>();

  class Channel {
    readonly listeners: Listener[] = [];
    constructor() {
      channels.add(this);
    }
    addEventListener(_type: string, listener: Listener) {
      this.listeners.push(listener);
    }
    postMessage(data: unknown) {
      for (const { listeners } of channels) {
        if (listeners !== this.listeners) for (const listener of listeners) listener({ data });
      }
    }
  }

  /** An embed in a frame of its own. @param isDenied whether the browser denies it the channel */
  return function frame({ isDenied = false } = {}) {
    const own = document.implementation.createHTMLDocument('');
    own.body.innerHTML =
      '<div data-embed><main data-embed-map></main><button hidden data-embed-button aria-pressed="false"></button></div>';
    const told: string[] = [];
    const target = new EventTarget();
    let tell: Tell = () => undefined;
    class Observer {
      constructor(callback: Tell) {
        tell = callback;
      }
      observe() {
        return undefined;
      }
    }
    const Denied = function () {
      throw new Error('SecurityError');
    };
    const begin = () => {
      run(
        own,
        target.addEventListener.bind(target),
        (event: Event) => void told.push(event.type),
        Observer,
        isDenied ? Denied : Channel,
      );
    };
    begin();
    const button = own.querySelector('button')!;
    const map = own.querySelector('main')!;
    return {
      begin,
      button,
      told,
      press: () => button.click(),
      isLive: () => own.querySelector('[data-embed]')!.hasAttribute('data-live'),
      comeIntoView: () => tell([{ isIntersecting: true }]),
      leaveView: () => tell([{ isIntersecting: false }]),
      point: (pointerType: string) =>
        map.dispatchEvent(new PointerEvent('pointermove', { pointerType })),
      over: (type: string) => map.dispatchEvent(new Event(type)),
      close: () => target.dispatchEvent(new Event('pagehide')),
    };
  };
}
