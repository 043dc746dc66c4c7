import { DOCUMENT_SCRIPT, SHARE_PRESSES } from '../pages/document-script.mjs';

/**
 * Marks which step of a tour is being read, the one at half the height of the window: its link in the
 * progress line gets `aria-current`, the window the event `reading-step`, and the address its fragment;
 * that not while the page loads, since the browser may not have gone yet to the step that it asks for.
 *
 * The text of this function is put into the page, so it uses nothing from outside. A second call does
 * nothing.
 */
export function followSteps() {
  const line = document.querySelector('[data-progress]');
  if (!line || line.hasAttribute('data-follows')) return;
  line.setAttribute('data-follows', '');
  const links = [...line.querySelectorAll('a')];
  const steps = [...document.querySelectorAll('[data-step]')];
  /** @type {Set<number>} */
  const crossed = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = steps.indexOf(target);
        if (isIntersecting) crossed.add(index);
        else crossed.delete(index);
      }
      if (crossed.size > 0) arrive(Math.max(...crossed));
    },
    { rootMargin: '-50% 0px' },
  );
  arrive(0);
  for (const step of steps) observer.observe(step);

  /** @param {number} index */
  function arrive(index) {
    const link = links[index];
    if (!link || link.hasAttribute('aria-current')) return;
    for (const other of links) other.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'step');
    dispatchEvent(new Event('reading-step'));
    if (document.readyState === 'complete' && (index > 0 || location.hash))
      history.replaceState(history.state, '', link.hash);
  }
}

/**
 * The script of a tour's page. It asks for Next's scripts (lib/server/hash-scripts.ts hears it), and with
 * them for the live map, when the reader goes on from the beginning, and not where data are to be saved.
 */
export const READING_SCRIPT = `${DOCUMENT_SCRIPT}${SHARE_PRESSES}
(${String(followSteps)})();
if (!navigator.connection?.saveData)
  addEventListener('scroll', () => dispatchEvent(new Event('want-scripts')), { once: true, passive: true });`;
