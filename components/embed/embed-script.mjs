import { DOCUMENT_SCRIPT } from '../pages/document-script.mjs';

/**
 * Decides when the map of an embed is live: `[data-embed]` then has the attribute `data-live`, and the
 * window is told by the event `embed-live`. It is asked for by a press of the button, or by a mouse or
 * a pen that rests over the map while the map is in view; not by one that the page scrolls past. It ends by another press, when
 * the frame has been out of view for some seconds, and when embeds of this origin beside it went live
 * after it: a browser gives a page few WebGL contexts, and each map takes two.
 *
 * The text of this function is put into the page, so it uses nothing from outside. A second call does
 * nothing. It writes nothing into the browser's storage, which a frame may be denied.
 */
export function takeTurns() {
  const MOST_LIVE = 3;
  const REST_MS = 400;
  const OUT_OF_VIEW_MS = 4000;
  const frame = document.querySelector('[data-embed]');
  const map = frame?.querySelector('[data-embed-map]');
  const button = frame?.querySelector('[data-embed-button]');
  if (!frame || !map || !(button instanceof HTMLElement) || frame.hasAttribute('data-turns'))
    return;
  frame.setAttribute('data-turns', '');

  const own = Math.random().toString(36).slice(2);
  /** Embeds that went live after this one. @type {Set<string>} */
  const later = new Set();
  const channel = openChannel();
  let isInView = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let leaving;

  const isLive = () => frame.hasAttribute('data-live');

  /** @param {boolean} live */
  function show(live) {
    clearTimeout(resting);
    if (live === isLive()) return;
    later.clear();
    frame?.toggleAttribute('data-live', live);
    button?.setAttribute('aria-pressed', String(live));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel?.postMessage({ own, live });
    // lib/server/hash-scripts.ts hears it the first time.
    if (live) dispatchEvent(new Event('want-scripts'));
    dispatchEvent(new Event('embed-live'));
  }

  button.hidden = false;
  button.addEventListener('click', () => show(!isLive()));
  map.addEventListener('pointermove', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType === 'touch' || isLive()) return;
    clearTimeout(resting);
    if (isInView) resting = setTimeout(() => show(true), REST_MS);
  });
  for (const type of ['pointerleave', 'pointercancel', 'wheel'])
    map.addEventListener(type, () => clearTimeout(resting), { passive: true });

  new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? false;
    clearTimeout(leaving);
    if (isInView) return;
    clearTimeout(resting);
    leaving = setTimeout(() => show(false), OUT_OF_VIEW_MS);
  }).observe(map);

  channel?.addEventListener('message', ({ data }) => {
    const { own: other, live } = Object(data);
    if (typeof other !== 'string' || other === own) return;
    if (live === true) later.add(other);
    else later.delete(other);
    if (isLive() && later.size >= MOST_LIVE) show(false);
  });
  addEventListener('pagehide', () => show(false));

  /** A frame may be denied it: then it counts itself alone. */
  function openChannel() {
    try {
      // oxlint-disable-next-line eslint/no-restricted-globals -- the page's script imports nothing.
      return new BroadcastChannel('embeds');
    } catch {
      return null;
    }
  }
}

/** The script of an embed. It asks for Next's scripts, and with them for the live map, by `takeTurns`. */
export const EMBED_SCRIPT = `${DOCUMENT_SCRIPT}
(${String(takeTurns)})();`;
