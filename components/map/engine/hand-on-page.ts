/** Who only looks on sees the live map after this time. */
const PATIENCE_MS = 5000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'];

/** Resolves at the first sign that somebody is about to use the page, or after some seconds. */
export function handOnPage(): Promise<void> {
  return new Promise((resolve) => {
    const settled = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      settled.abort();
      resolve();
    };
    const timer = setTimeout(settle, PATIENCE_MS);
    const options = { capture: true, passive: true, signal: settled.signal };
    for (const sign of SIGNS) addEventListener(sign, settle, options);
  });
}
