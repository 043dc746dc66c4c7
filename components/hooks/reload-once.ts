/** Sent on the window before a page loads itself again. */
export const RELOAD_EVENT = 'third-neighbor:reload';

/** Milliseconds. A page that fails again so soon after a reload is not mended by another. */
const PAUSE = 60_000;

/**
 * Reloads the page, unless it is here by a reload of a moment ago. The browser itself knows that, so
 * nothing has to be stored, which it may refuse.
 */
export function reloadOnce(): void {
  const [load] = performance.getEntriesByType('navigation');
  const wasReloaded = (load as PerformanceNavigationTiming | undefined)?.type === 'reload';
  if (wasReloaded && performance.now() < PAUSE) return;
  window.dispatchEvent(new Event(RELOAD_EVENT));
  window.location.reload();
}
