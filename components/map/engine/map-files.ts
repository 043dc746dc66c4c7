/** Where the map's own files are: tiles, letters and the workers. */
export interface MapFiles {
  /** In front of the paths of tiles and letters; whole, since workers have no address to add. */
  readonly origin: string;
  readonly worker: string;
  readonly graphicsWorker: string;
}

const OF_THE_SERVER: MapFiles = {
  get origin() {
    return window.location.origin;
  },
  worker: '/maplibre/maplibre-gl-worker.mjs',
  graphicsWorker: '/graphics-worker.js',
};

let elsewhere: MapFiles | null = null;

/** The server's, unless a page without one has said where else. */
export const mapFiles = (): MapFiles => elsewhere ?? OF_THE_SERVER;

/** For a page that has the files in itself; before its first map. */
export function takeMapFiles(files: MapFiles): void {
  elsewhere = files;
}
