/**
 * Reloads a foyer's screen whose lecture is no longer drawn: nobody is there to do it. It lives outside of React,
 * since an error may have taken that away. A reload ends full screen, so nothing else is reason enough for one.
 */

const LOOK_EVERY_MS = 10_000;
/** Counted in looks and not by the clock: after the machine has slept, nobody has fed it either. */
const MOST_MISSED = 6;

let missed = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The address names the loop for as long as it goes on. */
const isFoyer = () =>
  location.pathname.endsWith('/present') &&
  new URLSearchParams(location.search).get('run') === 'loop';

/** Without a network only a page that the browser has kept comes back. */
const canReload = () => navigator.onLine || Boolean(navigator.serviceWorker?.controller);

function look(): void {
  if (!isFoyer()) {
    clearInterval(timer);
    timer = undefined;
    return;
  }
  missed += 1;
  if (missed < MOST_MISSED || !canReload()) return;
  missed = 0;
  location.reload();
}

/** The lecture is drawn. To be called more often than it is looked for. */
export function feedFoyer(): void {
  missed = 0;
  timer ??= setInterval(look, LOOK_EVERY_MS);
}
