/** Milliseconds that the browser has to give the map its graphics back, before the map is made anew. */
const PATIENCE = 2000;
/** A fault of the graphics takes both canvases, one shortly after the other. */
const BOTH = 250;
/** So many times an overlay is made anew on one map. */
const MOST_OVERLAYS = 3;

interface ContextRecoveryOptions {
  /** The overlay's own canvas is lost for good: another is needed. */
  readonly remakeOverlay: () => void;
  /** The map needs to be made anew as a whole. */
  readonly onGiveUp: () => void;
}

/**
 * What to do when the browser takes the graphics (the WebGL context) from a canvas: after a fault of
 * the driver, when a laptop wakes up, or when too many tabs draw. MapLibre draws again by itself once
 * the browser gives a context back. deck.gl does not, so its overlay is made anew, but not while the
 * map is without graphics too: a new context would be refused.
 */
export class ContextRecovery {
  #mapLost = false;
  #overlayLost = false;
  #overlays = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ContextRecoveryOptions) {}

  /** While this is true the map has no style, and nothing can be drawn over it. */
  get isMapLost(): boolean {
    return this.#mapLost;
  }

  loseMap(): void {
    this.#mapLost = true;
    this.#schedule();
  }

  restoreMap(): void {
    this.#mapLost = false;
    this.#schedule();
  }

  loseOverlay(): void {
    this.#overlayLost = true;
    this.#schedule();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#mapLost) this.#timer = setTimeout(this.options.onGiveUp, PATIENCE);
    else if (this.#overlayLost) this.#timer = setTimeout(() => this.#remakeOverlay(), BOTH);
  }

  #remakeOverlay(): void {
    this.#overlayLost = false;
    this.#overlays += 1;
    if (this.#overlays > MOST_OVERLAYS) this.options.onGiveUp();
    else this.options.remakeOverlay();
  }
}
