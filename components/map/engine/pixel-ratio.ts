/**
 * Calls back when a pixel of the page becomes more or fewer pixels of the screen: the window has been
 * moved to a projector, or the reader has zoomed the page. That need not change the size of anything.
 *
 * @returns how to stop that.
 */
export function onPixelRatioChange(callback: () => void): () => void {
  let query: MediaQueryList;
  const watch = () => {
    // A query names one ratio, so each change needs another.
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', change, { once: true });
  };
  const change = () => {
    watch();
    callback();
  };
  watch();
  return () => query.removeEventListener('change', change);
}
