import { mapFiles } from './map-files';

/** What draws WebGL in this browser. */
export interface Graphics {
  /** Whether the processor draws, because there is no other chip or it is not trusted. */
  readonly isSoftware: boolean;
}

/** A browser that has not answered by then starts its graphics when the map does. */
const PATIENCE_MS = 4000;
/** By the names that Chromium, Firefox on Linux, and Windows without a driver give. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

let graphics: Graphics | null = null;
let awake: Promise<void> | undefined;

/** What is known of the browser's graphics; until they are awake, that they are as fast as most. */
export const knownGraphics = (): Graphics => graphics ?? { isSoftware: false };

/** Resolves when the browser's graphics process runs, so that the map's own context is there at once. */
export function awakeGraphics(): Promise<void> {
  awake ??= wake();
  return awake;
}

async function wake(): Promise<void> {
  graphics = { isSoftware: SOFTWARE.test(await rendererName()) };
}

/** The name of what draws; empty where the browser does not say. */
function rendererName(): Promise<string> {
  return new Promise((resolve) => {
    const settle = (renderer: string) => {
      clearTimeout(timer);
      worker?.terminate();
      resolve(renderer);
    };
    const timer = setTimeout(settle, PATIENCE_MS, '');
    const worker = startedWorker();
    if (worker === null) settle('');
    worker?.addEventListener('message', ({ data }: MessageEvent<unknown>) => settle(String(data)));
    worker?.addEventListener('error', () => settle(''));
  });
}

function startedWorker(): Worker | null {
  try {
    return new Worker(mapFiles().graphicsWorker);
  } catch {
    // A browser without workers has no live map either; MapLibre says so in its own words.
    return null;
  }
}
