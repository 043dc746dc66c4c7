/** Why there is no map. Everything else on the page works without one. */
export interface MapFailure {
  readonly kind: 'webgl-unavailable' | 'context-lost';
  /** What the browser or library said, for a log; the page words its own sentence by `kind`. */
  readonly detail: string;
}
