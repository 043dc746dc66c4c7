const WORKER = '/graphics-worker.js';
/** A browser that has not answered by then starts its graphics when the map does. */
const PATIENCE_MS = 4000;

let awake: Promise<void> | undefined;

/** Resolves when the browser's graphics process runs, so that the map's own context is there at once. */
export function awakeGraphics(): Promise<void> {
  awake ??= woken();
  return awake;
}

function woken(): Promise<void> {
  return new Promise((resolve) => {
    const settled = () => {
      clearTimeout(timer);
      worker?.terminate();
      resolve();
    };
    const timer = setTimeout(settled, PATIENCE_MS);
    const worker = startedWorker();
    if (worker === null) settled();
    else worker.onmessage = worker.onerror = settled;
  });
}

function startedWorker(): Worker | null {
  try {
    return new Worker(WORKER);
  } catch {
    // A browser without workers has no live map either; MapLibre says so in its own words.
    return null;
  }
}
