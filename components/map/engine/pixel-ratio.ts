/**
 * Calls back when a pixel of the page becomes more or fewer pixels of the screen: the window has been
 * moved to a projector, or the reader has zoomed the page. That need not change the size of anything.
 * Chromium leaves some changes unsaid, such as the one back to a single pixel; so the ratio is looked at
 * as well when the pointer moves, which it does over a window that was moved.
 *
 * @returns how to stop that.
 */
export function onPixelRatioChange(callback: () => void): () => void {
  let ratio: number;
  let query: MediaQueryList;
  const watch = () => {
    ratio = devicePixelRatio;
    // A query names one ratio, so each change needs another.
    query = matchMedia(`(resolution: ${ratio}dppx)`);
    query.addEventListener('change', look);
  };
  const look = () => {
    if (devicePixelRatio === ratio) return;
    query.removeEventListener('change', look);
    watch();
    callback();
  };
  watch();
  window.addEventListener('pointermove', look, { passive: true });
  return () => {
    window.removeEventListener('pointermove', look);
    query.removeEventListener('change', look);
  };
}
