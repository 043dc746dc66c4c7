/** A tab in the background is not painted; its map is made ready all the same. */
const PATIENCE_MS = 3000;

/** Resolves when the page's first words or pictures have been on the screen. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes?.includes('paint')) {
      resolve();
      return;
    }
    const observer = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) settle();
    });
    const timer = setTimeout(settle, PATIENCE_MS);
    function settle() {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    }
    observer.observe({ type: 'paint', buffered: true });
  });
}
